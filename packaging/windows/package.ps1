# SPDX-License-Identifier: GPL-3.0-or-later
# Not run: any of it. The program does not compile on Windows yet: docs/packaging.md tells what is missing.
#
#   packaging\windows\package.ps1 -Qt C:\Qt\6.8.3\msvc2022_64 -QCustomPlot C:\src\qcustomplot-source
#
# Makes build\windows\gram-lab-VERSION-x64.exe in a developer shell of Visual Studio, with vcpkg (VCPKG_ROOT), CMake, Ninja,
# Python, Git's gzip and makensis on the PATH. QCustomPlot: the folder of its released sources.
param([Parameter(Mandatory)] [string] $Qt, [Parameter(Mandatory)] [string] $QCustomPlot)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true # PowerShell 7.4: a command that fails ends the script
Set-Location "$PSScriptRoot\..\.."

$work = "$PWD\build\windows"
$version = [regex]::Match((Get-Content CMakeLists.txt -Raw), 'project\(gram-lab VERSION ([0-9.]+)').Groups[1].Value
$torch = [regex]::Match((Get-Content packaging\setup.sh -Raw), 'torch_version=([0-9.]+)').Groups[1].Value
$libraries = "$work\vcpkg\x64-windows"

& "$env:VCPKG_ROOT\vcpkg.exe" install --triplet=x64-windows --x-manifest-root=packaging\windows "--x-install-root=$work\vcpkg"
python -m pip install --quiet --target "$work\torch" "torch==$torch"
Copy-Item packaging\qcustomplot\CMakeLists.txt $QCustomPlot
cmake -G Ninja -S $QCustomPlot -B "$work\qcustomplot-build" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_PREFIX_PATH=$Qt" `
    "-DCMAKE_INSTALL_PREFIX=$work\qcustomplot"
cmake --build "$work\qcustomplot-build" --target install

$env:PKG_CONFIG_PATH = "$libraries\lib\pkgconfig"
cmake -G Ninja -S . -B "$work\build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF "-DGRAM_TORCH_PACKAGE=$work\torch\torch" `
    "-DCMAKE_PREFIX_PATH=$libraries;$Qt;$work\qcustomplot" "-DPKG_CONFIG_EXECUTABLE=$libraries\tools\pkgconf\pkgconf.exe"
cmake --build "$work\build"
$payload = "$work\payload"
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $payload
cmake --install "$work\build" --prefix $payload
& "$Qt\bin\windeployqt.exe" --release --no-translations "$payload\bin\gram-lab.exe"
New-Item -ItemType Directory -Force "$payload\bin\translations" | Out-Null
foreach ($language in 'de', 'es', 'fr', 'ko') { Copy-Item "$Qt\translations\qtbase_$language.qm" "$payload\bin\translations" }
Copy-Item "$libraries\bin\*.dll", "$work\torch\torch\lib\*.dll" "$payload\bin"
& "$payload\bin\gram-lab.exe" --version

makensis "-DVERSION=$version" "-DPAYLOAD=$payload" "-DOUT=$work\gram-lab-$version-x64.exe" packaging\windows\gram-lab.nsi
