package lexicon

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
)

//go:embed changes.tsv
var changesTSV string

var changes = sync.OnceValue(func() *regexp.Regexp {
	var phrases []string
	for f := range rows(changesTSV) {
		phrase, open := strings.CutSuffix(f[0], "*")
		if phrase = regexp.QuoteMeta(phrase) + `\b`; open {
			phrase = strings.TrimSuffix(phrase, `\b`) + `\w*`
		}
		phrases = append(phrases, phrase)
	}
	return regexp.MustCompile(`(?i)\b(?:` + strings.Join(phrases, "|") + `)`)
})

// Change is the first phrase of a text by which it says that what held before holds no more: “no longer”; empty for none.
func Change(text string) string { return changes().FindString(text) }
