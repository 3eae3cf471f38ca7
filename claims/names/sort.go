package names

import "strings"

// SameButSort says whether two names are the same but for the words for the sort of thing that one of them has: "Tropical
// Cyclone Winston", "Winston". It is symmetric.
func SameButSort(a, b string) bool {
	x, v := SplitSort(a)
	y, w := SplitSort(b)
	return (x == "") != (y == "") && v == w
}

// SplitSort splits the words for the sort of thing from a name that is also used without them: "Cyclone" and "Winston", "MV" and
// "Estonia". The sort is empty where there is none.
func SplitSort(name string) (sort, rest string) {
	words := strings.Fields(name)
	n := 0
	for n+1 < len(words) && sortWords[strings.ToLower(strings.Trim(words[n], "./"))] {
		n++
	}
	return strings.Join(words[:n], " "), strings.Join(words[n:], " ")
}

// sortWords stand in front of the names of storms, ships and operations, which are as often called without them.
var sortWords = wordSet("tropical cyclone hurricane typhoon storm operation mv ms m/v hms uss ss rms fv mt ferry")
