"""The JSON documents of the command line, one a file; resources/help/json-documents.md lists their keys."""
