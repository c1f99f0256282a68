#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the program is linked with as an SBOM in SPDX 2.3 (JSON), from the data of Debian's packages.

    packaging/sbom.py VERSION PROGRAM... > gram-lab-VERSION.spdx.json

PROGRAM: the program and its modules, whose shared libraries are followed to the last. Libraries of headers alone are
added by name. A licence is told where the package's copyright file tells that of all its files in a machine's terms;
what else the file names stands beside it as a comment.
"""
import datetime
import json
import os
import re
import subprocess
import sys
import uuid

HEADERS = ["nlohmann-json3-dev", "libcli11-dev"]  # of which code is in the program
# Debian's short names that SPDX has other ones for.
SPDX = {
    "Apache-2": "Apache-2.0", "Apache-2.0": "Apache-2.0", "Artistic": "Artistic-1.0-Perl", "BSD-2": "BSD-2-Clause",
    "BSD-2-clause": "BSD-2-Clause", "BSD-2-Clause": "BSD-2-Clause", "BSD-3": "BSD-3-Clause",
    "BSD-3-clause": "BSD-3-Clause", "BSD-3-Clause": "BSD-3-Clause", "BSL-1.0": "BSL-1.0", "Boost-1.0": "BSL-1.0",
    "CC0-1.0": "CC0-1.0", "Expat": "MIT", "MIT": "MIT", "GPL-2": "GPL-2.0-only", "GPL-2+": "GPL-2.0-or-later",
    "GPL-2.0": "GPL-2.0-only", "GPL-2.0+": "GPL-2.0-or-later", "GPL-3": "GPL-3.0-only", "GPL-3+": "GPL-3.0-or-later",
    "GPL-3.0+": "GPL-3.0-or-later", "ISC": "ISC", "LGPL-2": "LGPL-2.0-only", "LGPL-2+": "LGPL-2.0-or-later",
    "LGPL-2.1": "LGPL-2.1-only", "LGPL-2.1+": "LGPL-2.1-or-later", "LGPL-3": "LGPL-3.0-only",
    "LGPL-3+": "LGPL-3.0-or-later", "MPL-2.0": "MPL-2.0", "Zlib": "Zlib", "zlib": "Zlib",
}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries(programs):
    """The real files of all shared libraries."""
    found = set()
    for program in programs:
        for line in output("ldd", program).splitlines():
            if "not found" in line:
                sys.exit(f"sbom: {program}: {line.strip()}")
            match = re.search(r"(/\S+)", line)
            if match:
                found.add(os.path.realpath(match.group(1)))
    return sorted(found)


def package_of(file):
    for name in (file, file.removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.split(": ")[0].split(",")[0].split(":")[0]
    return None


def licence(package):
    """What the package's copyright file says: an SPDX expression or None, and a comment."""
    path = f"/usr/share/doc/{package}/copyright"
    try:
        text = open(path, encoding="utf-8", errors="replace").read()
    except OSError:
        return None, "No copyright file."
    if not re.match(r"\s*Format(-Specification)?:", text):
        return None, f"{path} is not in a machine's form."
    names = sorted(set(re.findall(r"^License:[ \t]*(\S.*)$", text, re.M)))
    whole = re.search(r"^Files:[ \t]*\*[ \t]*\n(?:.*\n)*?License:[ \t]*(\S.*)$", text, re.M)
    expression = None
    if whole:
        parts = re.split(r"\s+(and|or)\s+", whole.group(1).strip(), flags=re.I)
        if all(i % 2 or part.strip("(), ") in SPDX for i, part in enumerate(parts)):
            expression = " ".join(p.upper() if i % 2 else SPDX[p.strip("(), ")] for i, p in enumerate(parts))
    return expression, f"{path} names: " + "; ".join(names)


def main():
    version, programs = sys.argv[1], sys.argv[2:]
    files, unknown = {}, []
    for file in libraries(programs):
        package = package_of(file)
        if package:
            files.setdefault(package, []).append(os.path.basename(file))
        else:
            unknown.append(file)
    for package in HEADERS:
        files.setdefault(package, [])

    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    packages = [{
        "SPDXID": "SPDXRef-gram-lab", "name": "gram-lab", "versionInfo": version, "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "2026, the developers of GRAM Lab", "primaryPackagePurpose": "APPLICATION",
    }]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-gram-lab")]
    for package, names in sorted(files.items()):
        of, arch, source = output("dpkg-query", "-W", "-f=${Version}\t${Architecture}\t${source:Package}\n",
                                  package).splitlines()[0].split("\t")
        declared, comment = licence(package)
        identifier = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", package)
        packages.append({
            "SPDXID": identifier, "name": package, "versionInfo": of, "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": declared or "NOASSERTION",
            "licenseComments": comment, "copyrightText": "NOASSERTION", "primaryPackagePurpose": "LIBRARY",
            "sourceInfo": f"Debian's source package {source}" + (": " + ", ".join(names) if names else ""),
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{package}@{of.replace('+', '%2B').replace(':', '%3A')}"
                                                  f"?arch={arch}"}],
        })
        relations.append(("SPDXRef-gram-lab", "DYNAMIC_LINK" if names else "STATIC_LINK", identifier))
    for number, file in enumerate(unknown):
        identifier = f"SPDXRef-file-{number}"
        packages.append({
            "SPDXID": identifier, "name": os.path.basename(file), "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION",
            "copyrightText": "NOASSERTION", "licenseComments": "Of no Debian package."})
        relations.append(("SPDXRef-gram-lab", "DYNAMIC_LINK", identifier))

    body = json.dumps(packages, sort_keys=True)
    json.dump({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"gram-lab-{version}",
        # The same contents have the same name.
        "documentNamespace": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_OID, body)),
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: gram-lab-sbom"]},
        "packages": packages,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
                          for a, kind, b in relations],
    }, sys.stdout, indent=1, ensure_ascii=False)
    print()
    told = sum(p["licenseDeclared"] != "NOASSERTION" for p in packages)
    print(f"sbom: {len(packages)} packages, {told} with a licence in SPDX's terms, {len(unknown)} files of no package",
          file=sys.stderr)


main()
