; A per-user installer of dist\clinic-day-planner that asks for no administrator (Inno Setup 6).
; iscc /DVersion=N packaging\windows.iss, with the version that pyproject.toml names.

#ifndef Version
  #error Say which version: iscc /DVersion=N packaging\windows.iss
#endif

[Setup]
AppId={{6C1E6C0B-6C3B-4E39-9A53-5D1F0C7B2E41}
AppName=Clinic-Day Planner
AppVersion={#Version}
AppPublisher=The Clinic-Day Planner maintainers
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DefaultDirName={localappdata}\Programs\Clinic-Day Planner
DefaultGroupName=Clinic-Day Planner
DisableProgramGroupPage=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=clinic-day-planner-{#Version}-setup
UninstallDisplayIcon={app}\clinic-day-planner.exe
Compression=lzma2
SolidCompression=yes

[Files]
Source: "..\dist\clinic-day-planner\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

; Of an older version nothing may stay behind: a stale module would be loaded. Clinic files are never kept here.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{userprograms}\Clinic-Day Planner"; Filename: "{app}\clinic-day-planner.exe"

[Run]
Filename: "{app}\clinic-day-planner.exe"; Description: "Open the Clinic-Day Planner"; Flags: nowait postinstall skipifsilent
