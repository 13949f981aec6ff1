#!/usr/bin/env bash
# Verifies this evidence with public tools alone: sha256sum, OpenSSL 3 and pdfsig. No network.
# Exit 0: all of it holds; 1: something does not; 2: a tool is missing.
set -uo pipefail
export LC_ALL=C
cd "$(dirname "$0")" || exit 2

SM2_ID=distid:1234567812345678 # GB/T 35276-2017, the default user id
failures=0
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

for tool in openssl sha256sum pdfsig awk; do
  command -v "$tool" >/dev/null || { echo "MISSING  $tool"; exit 2; }
done

check() { # what it is, command…
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    echo "OK       $what"
  else
    echo "FAILED   $what"
    sed 's/^/         /' "$work/said" | tail -n 3
    failures=$((failures + 1))
  fi
}

# One element of DER, header and content, found by its offset: file, offset, header's length, length.
element() { tail -c "+$(($2 + 1))" "$1" | head -c "$(($3 + $4))"; }

# Lines "offset header length depth tag" of a DER file's elements.
elements() {
  openssl asn1parse -inform DER -in "$1" 2>/dev/null |
    sed -nE 's/^ *([0-9]+):d= *([0-9]+) +hl= *([0-9]+) +l= *([0-9]+) +(prim|cons): +(.*)$/\1 \3 \4 \2 \6/p'
}

is_sm2() { openssl x509 -in "$1" -noout -text 2>/dev/null | grep -qiE 'ASN1 OID: SM2|Public Key Algorithm: sm2'; }

digest_of() { # the digest's name for OpenSSL, from the SignerInfo's algorithm in the CMS
  case $(awk '$5 == "OBJECT" { last = $0; if (last ~ /:sm3$/) d = "sm3"; else if (last ~ /:sha(256|384|512)$/) { d = last; sub(/.*:/, "", d) } } END { print d }' "$1") in
    sm3) echo sm3 ;; sha384) echo sha384 ;; sha512) echo sha512 ;; sha256) echo sha256 ;; *) return 1 ;;
  esac
}

# The signature over the signed attributes (RFC 5652 section 5.4), and that they name the statement's digest.
signature_holds() { # folder, certificate (PEM)
  local cms=$1/signature.cms list=$work/elements digest attrs sig options=()
  elements "$cms" >"$list"
  digest=$(digest_of "$list") || { echo "no digest of this century"; return 1; }
  read -r -a attrs < <(awk '$4 == 5 && $5 == "cont" && $6 == "[" && $7 == "0" { line = $0 } END { print line }' "$list")
  read -r -a sig < <(awk '$4 == 5 && $5 == "OCTET" { line = $0 } END { print line }' "$list")
  [ "${#attrs[@]}" -gt 2 ] && [ "${#sig[@]}" -gt 2 ] || { echo "no signed attributes"; return 1; }
  { printf '\x31'; element "$cms" "${attrs[0]}" "${attrs[1]}" "${attrs[2]}" | tail -c +2; } >"$work/attributes"
  tail -c "+$((sig[0] + sig[1] + 1))" "$cms" | head -c "${sig[2]}" >"$work/signature"

  local named is
  named=$(openssl asn1parse -inform DER -in "$work/attributes" | grep -A 3 ':messageDigest' | sed -nE 's/.*\[HEX DUMP\]:([0-9A-F]+)$/\1/p')
  is=$(openssl dgst "-$digest" "$1/statement.txt" | sed 's/.*= //' | tr a-f A-F)
  [ -n "$named" ] && [ "$named" = "$is" ] || { echo "the signed attributes name the digest $named, the statement's is $is"; return 1; }

  openssl x509 -in "$2" -pubkey -noout >"$work/key" || return 1
  is_sm2 "$2" && options=(-sigopt "$SM2_ID")
  openssl dgst "-$digest" -verify "$work/key" ${options[@]+"${options[@]}"} -signature "$work/signature" "$work/attributes"
}

# Link by link, because OpenSSL takes an SM2 user id for the first certificate only.
link_holds() { # certificate, issuer's certificate, time
  local options=()
  is_sm2 "$2" && options=(-vfyopt "$SM2_ID")
  openssl verify -partial_chain -attime "$3" ${options[@]+"${options[@]}"} -trusted "$2" "$1"
}

list_is_signed() { # revocation list (DER), issuer's certificate
  local lines options=() digest=sha256
  mapfile -t lines < <(elements "$1")
  local tbs last
  read -r -a tbs <<<"${lines[1]}"
  read -r -a last <<<"${lines[-1]}"
  element "$1" "${tbs[0]}" "${tbs[1]}" "${tbs[2]}" >"$work/tbs"
  # A BIT STRING begins with the number of its unused bits.
  tail -c "+$((last[0] + last[1] + 2))" "$1" | head -c "$((last[2] - 1))" >"$work/signature"
  openssl x509 -in "$2" -pubkey -noout >"$work/key" || return 1
  if is_sm2 "$2"; then
    digest=sm3
    options=(-sigopt "$SM2_ID")
  else
    case $(openssl crl -inform DER -in "$1" -noout -text | sed -nE 's/.*Signature Algorithm: *//p' | head -n 1) in
      *384*) digest=sha384 ;; *512*) digest=sha512 ;;
    esac
  fi
  openssl dgst "-$digest" -verify "$work/key" ${options[@]+"${options[@]}"} -signature "$work/signature" "$work/tbs"
}

not_revoked() { # certificate, revocation list (DER)
  local serial
  serial=$(openssl x509 -in "$1" -noout -serial | sed 's/.*=//')
  ! openssl crl -inform DER -in "$2" -noout -text | tr -d ' ' | grep -qiE "^SerialNumber:0*$serial$"
}

issuer_hash() { openssl x509 -in "$1" -noout -issuer_hash; }

revocation_checked() { # folder, number of certificates
  local i list found
  for ((i = 0; i < $2 - 1; i++)); do
    found=
    for list in "$1"/revocation/*.crl; do
      [ -e "$list" ] || continue
      [ "$(openssl crl -inform DER -in "$list" -noout -hash)" = "$(issuer_hash "$work/$i.pem")" ] || continue
      found=1
      list_is_signed "$list" "$work/$((i + 1)).pem" || return 1
      not_revoked "$work/$i.pem" "$list" || { echo "certificate $i is on the list"; return 1; }
    done
    [ -n "$found" ] || { echo "no revocation list of the issuer of certificate $i"; return 1; }
  done
}

digests_in() { # statement, how its line begins
  grep -aE "^$2：" "$1" | grep -aoE 'SHA-256 [0-9a-f]{64}' | sed 's/.* //'
}

# The body or the record that was signed about is the one whose SHA-256 the statement holds.
contents_are_as_signed() {
  local digest
  for digest in $(digests_in "$1/statement.txt" 内容摘要); do
    grep -q "^$digest  $1/contents.json$" SHA256SUMS || { echo "contents.json has not the SHA-256 $digest"; return 1; }
  done
}

# Documents that the statement names by their SHA-256 are in the pack.
documents_are_here() {
  local digest
  for digest in $(digests_in "$1/statement.txt" 单证); do
    grep -q "^$digest  documents/" SHA256SUMS || { echo "no document has SHA-256 $digest"; return 1; }
  done
}

seal_holds() {
  local said
  said=$(pdfsig "$1" 2>&1)
  echo "$said"
  grep -q 'Signature is Valid' <<<"$said" && ! grep -qE 'Signature is Invalid|Digest Mismatch' <<<"$said"
}

check "every file is as it was packed" sha256sum --quiet --strict -c SHA256SUMS
check "no file was added" diff <(cut -c 67- SHA256SUMS | sort) <(find . -type f ! -name SHA256SUMS | sed 's|^\./||' | sort)

for folder in signatures/*/; do
  [ -d "$folder" ] || continue
  folder=${folder%/}
  echo "--       $folder"
  n=0
  for certificate in $(ls "$folder"/certificates/*.cer | sort -V); do
    openssl x509 -inform DER -in "$certificate" -out "$work/$n.pem" 2>/dev/null || n=-99
    n=$((n + 1))
  done
  at=$(cat "$folder/verified-at")
  check "the statement is signed by the card" signature_holds "$folder" "$work/0.pem"
  for ((i = 0; i < n - 1; i++)); do
    check "certificate $i is issued by certificate $((i + 1)) and was valid" link_holds "$work/$i.pem" "$work/$((i + 1)).pem" "$at"
  done
  check "there is a certificate and its authority's" test "$n" -ge 2
  check "none of them was revoked" revocation_checked "$folder" "$n"
  if [ -e "$folder/contents-withheld.txt" ] && [ ! -e "$folder/contents.json" ]; then
    echo "--       what it is about is withheld; decrypted by the platform it has the SHA-256 $(digests_in "$folder/statement.txt" 内容摘要)"
  else
    check "what it is about is as the statement says" contents_are_as_signed "$folder"
  fi
  check "the documents that the statement names are in this pack" documents_are_here "$folder"
  echo "         signer    $(openssl x509 -in "$work/0.pem" -noout -subject -nameopt utf8,sep_comma_plus 2>/dev/null)"
  echo "         authority $(openssl x509 -in "$work/$((n - 1)).pem" -noout -fingerprint -sha256 2>/dev/null)"
done

for document in documents/*.pdf; do
  [ -e "$document" ] || continue
  if grep -aq '/ByteRange' "$document"; then
    check "the seal on $document" seal_holds "$document"
  else
    echo "--       $document carries no seal; its digest is above"
  fi
done

if ((failures)); then
  echo "$failures of the checks FAILED"
  exit 1
fi
echo "all of it holds"
