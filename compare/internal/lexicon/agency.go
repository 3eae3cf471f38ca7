package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed agencies.tsv
var agenciesTSV string

var agencies = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for f := range rows(agenciesTSV) {
		m[f[0]] = f[0]
		for form := range strings.SplitSeq(f[1], "|") {
			if form != "" {
				m[form] = f[0]
			}
		}
	}
	return m
})

// Agency is the news agency of that name, as the table writes it first, or "".
func Agency(name string) string { return agencies()[strings.TrimSpace(name)] }
