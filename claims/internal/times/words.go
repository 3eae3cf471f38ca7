package times

import "strings"

// IsMonth says whether a word may name a month: "October", "Oct", "may".
func IsMonth(form string) bool {
	return word(strings.ToLower(form)).month > 0
}
