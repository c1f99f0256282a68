; SPDX-License-Identifier: GPL-3.0-or-later
; Not run: the installer. makensis 3.08 compiles this file with a folder of stand-ins.
;
;   makensis -DVERSION=0.1.0 -DPAYLOAD=FOLDER -DOUT=FILE.exe packaging/windows/gram-lab.nsi
;
; FOLDER, from the root on, has bin, lib and share, as package.ps1 lays them. Installs for the user alone, who need be no
; administrator.
Unicode true
!include MUI2.nsh
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\GRAM Lab"

Name "GRAM Lab ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\GRAM Lab"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_LICENSE "../../LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Korean
!insertmacro MUI_LANGUAGE Spanish

; Only what the installer lays: a folder chosen by hand may hold more.
!macro REMOVE_FILES
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\lib"
    RMDir /r "$INSTDIR\share"
!macroend

Section
    !insertmacro REMOVE_FILES
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}/bin"
    File /r "${PAYLOAD}/lib"
    File /r "${PAYLOAD}/share"
    ; Microsoft's runtime, which windeployqt lays beside the program; it asks for itself what it needs.
    IfFileExists "$INSTDIR\bin\vc_redist.x64.exe" 0 +2
        ExecWait '"$INSTDIR\bin\vc_redist.x64.exe" /install /passive /norestart'
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\GRAM Lab.lnk" "$INSTDIR\bin\gram-lab.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "GRAM Lab"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\GRAM Lab.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
