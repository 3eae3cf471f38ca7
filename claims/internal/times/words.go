package times

import "strings"

// IsMonth says whether a word may name a month: "October", "Oct", "may".
func IsMonth(form string) bool {
	e := lexicon()[strings.ToLower(form)]
	return e != nil && e.month > 0
}
