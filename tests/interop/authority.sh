#!/usr/bin/env bash
# Makes a root (root.pem) and a signer's key with a certificate of that root (leaf.pem) in a folder, with openssl alone.
set -euo pipefail

cd "$1"
cat > authority.cnf <<'CNF'
[req]
distinguished_name = name
prompt = no
[name]
C = BE
O = Interop Root
CN = Interop Root
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
CNF
new_key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }
new_key root.key
openssl req -x509 -new -key root.key -config authority.cnf -extensions root -days 3650 -sha256 -out root.pem
new_key leaf.key
openssl req -new -key leaf.key -config authority.cnf -sha256 \
    -subj "/C=BE/O=Kwadrant NV/organizationIdentifier=NTRBE-0123456749/CN=Kwadrant NV" -out leaf.csr
openssl x509 -req -in leaf.csr -CA root.pem -CAkey root.key -CAcreateserial -extfile authority.cnf -extensions leaf \
    -days 825 -sha256 -out leaf.crt 2>/dev/null
cat leaf.key leaf.crt > leaf.pem
