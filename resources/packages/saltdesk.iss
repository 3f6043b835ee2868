; The setup program for Windows 10 and 11: iscc /DVersion=0.1.0 resources\packages\saltdesk.iss, after `pyinstaller build.spec`.
; It installs for one user without an administrator, or for all with one. Removing it leaves the data of the office.

#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6E2B7C64-3D0F-4F5B-9B41-6C5C2F0B7A11}
AppName=盐政事务台
AppVersion={#Version}
AppPublisher=saltdesk
DefaultDirName={autopf}\saltdesk
DefaultGroupName=盐政事务台
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=saltdesk-{#Version}-setup
SetupIconFile=build\saltdesk.ico
UninstallDisplayIcon={app}\saltdesk.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Tasks]
Name: "desktopicon"; Description: "在桌面上放快捷方式"; GroupDescription: "快捷方式："

[InstallDelete]
; The folder of the version before: files that this one no longer has must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\saltdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\盐政事务台"; Filename: "{app}\saltdesk.exe"; AppUserModelID: "saltdesk"
Name: "{autodesktop}\盐政事务台"; Filename: "{app}\saltdesk.exe"; AppUserModelID: "saltdesk"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.saltbackup"; ValueType: string; ValueData: "saltdesk.backup"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\saltdesk.backup"; ValueType: string; ValueData: "盐政事务台备份"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\saltdesk.backup\DefaultIcon"; ValueType: string; ValueData: "{app}\saltdesk.exe,0"
Root: HKA; Subkey: "Software\Classes\saltdesk.backup\shell\open\command"; ValueType: string; ValueData: """{app}\saltdesk.exe"" restore --window ""%1"""

[Run]
Filename: "{app}\saltdesk.exe"; Description: "打开盐政事务台"; Flags: nowait postinstall skipifsilent
