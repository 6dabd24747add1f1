import lock
import pytest


def test_the_other_locks_follow_that_of_the_program():
    constrained = {name for name in lock.LOCKS if "--constraints" in lock.command(name, upgrade=False)}

    assert constrained == lock.LOCKS.keys() - {"run.txt"}


def test_the_lock_of_the_program_is_made_first():
    assert next(iter(lock.LOCKS)) == "run.txt"


@pytest.mark.parametrize("name", lock.LOCKS)
def test_a_lock_is_made_for_every_platform_with_hashes_and_no_address(name):
    words = lock.command(name, upgrade=False)

    assert {"--universal", "--generate-hashes"} <= set(words)
    assert not any(word.startswith("--emit") for word in words)


def test_versions_move_only_when_asked():
    assert "--upgrade" in lock.command("test.txt", upgrade=True)
    assert "--upgrade" not in lock.command("test.txt", upgrade=False)
