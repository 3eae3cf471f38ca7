package segment

import (
	"strings"
	"unicode/utf8"
)

// maxLink is the length in bytes beyond which an address is cut, so that text without blanks takes linear time.
const maxLink = 2048

// link is the length of a web or mail address at the start of s, 0 for none. Marks that end a sentence or close a bracket
// are left out.
func link(s string) int {
	s = s[:min(len(s), maxLink)]
	if strings.IndexByte(s, '.') < 0 && strings.IndexByte(s, '@') < 0 && strings.IndexByte(s, ':') < 0 {
		return 0
	}
	for _, scheme := range []string{"http://", "https://", "ftp://", "mailto:", "www."} {
		if hasPrefixFold(s, scheme) && len(s) > len(scheme) {
			return trimLink(s)
		}
	}
	n := hostname(s)
	if host := n + run(s[n:], "."); strings.HasPrefix(s[host:], "@") { // "ann...@mail.example" is how archives hide a name
		if m := hostname(s[host+1:]); m > 0 {
			return host + 1 + m
		}
		return 0
	}
	if dot := strings.LastIndexByte(s[:n], '.'); dot > 0 {
		if kind, ok := lookup(endings, s[dot+1:n]); ok {
			if kind == domain && strings.HasPrefix(s[n:], "/") {
				return trimLink(s)
			}
			return n
		}
	}
	return 0
}

// hostname is the length of the letters, digits and single marks between them that s begins with.
func hostname(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isASCIILetter(c) || isDigit(c):
			n = i + 1
		case c != '.' && c != '-' && c != '_' && c != '%' && c != '+':
			return n
		}
	}
	return n
}

// trimLink cuts what is not part of an address off its end.
func trimLink(s string) int {
	if i := strings.IndexAny(s, "<>\"“”»|"); i > 0 {
		s = s[:i]
	}
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		if !strings.ContainsRune(".,;:!?'’)]}…—", r) || r == ')' && strings.Count(s, "(") >= strings.Count(s, ")") {
			break
		}
		s = s[:len(s)-n]
	}
	return len(s)
}

type ending int

const (
	domain ending = iota
	file
)

// endings are those of names of hosts and files that do not look like words of English.
var endings = map[string]ending{
	"com": domain, "org": domain, "net": domain, "gov": domain, "edu": domain, "mil": domain, "info": domain, "biz": domain,
	"io": domain, "eu": domain, "uk": domain, "de": domain, "fr": domain, "ru": domain, "ua": domain, "ca": domain, "au": domain,
	"nz": domain, "jp": domain, "cn": domain, "ch": domain, "kz": domain, "tv": domain, "br": domain, "mx": domain,
	"doc": file, "docx": file, "xls": file, "xlsx": file, "pdf": file, "ppt": file, "zip": file, "txt": file, "html": file,
	"htm": file, "jpg": file, "jpeg": file, "png": file, "gif": file, "csv": file, "exe": file, "mp3": file, "mp4": file,
}
