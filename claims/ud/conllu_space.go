package ud

import (
	"strings"
	"unicode"
)

// gapOf is the white space that MISC says a token is followed by.
func gapOf(misc Feats) string {
	if misc.Get("SpaceAfter") == "No" {
		return ""
	}
	if s := unescaped.Replace(misc.Get("SpacesAfter")); s != "" && strings.TrimSpace(s) == "" {
		return s
	}
	return " "
}

// unescaped reads the values of SpacesAfter (https://ufal.mff.cuni.cz/udpipe/1/users-manual).
var unescaped = strings.NewReplacer(`\s`, " ", `\t`, "\t", `\r`, "\r", `\n`, "\n", `\p`, "|", `\\`, `\`)

// spaceAsText parts the tokens of a sentence as its "# text" does, if that holds just them.
func spaceAsText(tokens []*conlluRow, text string) {
	if text == "" {
		return
	}
	gaps := make([]string, len(tokens))
	for i, r := range tokens {
		rest, ok := strings.CutPrefix(text, r.form)
		if !ok {
			return
		}
		text = strings.TrimLeftFunc(rest, unicode.IsSpace)
		gaps[i] = rest[:len(rest)-len(text)]
	}
	if text != "" {
		return
	}
	for i := range len(tokens) - 1 { // what follows the last one is not in the text
		tokens[i].after = gaps[i]
	}
}

// surface are the rows that the text is made of: multiword tokens, and the words outside them.
func surface(rows []conlluRow) []*conlluRow {
	out := make([]*conlluRow, 0, len(rows))
	last := 0
	for i := range rows {
		if r := &rows[i]; r.first > last {
			last = r.last
			out = append(out, r)
		}
	}
	return out
}
