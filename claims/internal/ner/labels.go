package ner

// Labels are "O" and, for each kind, the places in a name of several words and a name of one: "B-PER", "I-PER", "E-PER", "S-PER".
var kinds = []string{Person, Organization, Location, Other}

const (
	begin = iota
	inside
	end
	single
	places
)

// outside is the label of words in no name; label k*places+p+1 is place p of kind k.
const outside = 0

func labelNames() []string {
	out := []string{"O"}
	for _, k := range kinds {
		for _, p := range "BIES" {
			out = append(out, string(p)+"-"+k)
		}
	}
	return out
}

func label(kind, place int) int { return kind*places + place + 1 }
func kindOf(l int) int          { return (l - 1) / places }
func placeOf(l int) int         { return (l - 1) % places }
func opens(l int) bool          { return l != outside && (placeOf(l) == begin || placeOf(l) == inside) }
func continues(l int) bool      { return l != outside && (placeOf(l) == inside || placeOf(l) == end) }
func follows(prev, next int) bool {
	return opens(prev) == continues(next) && (!opens(prev) || kindOf(prev) == kindOf(next))
}

// run is a name in a sentence: its tokens, half-open, and its kind.
type run struct{ first, last, kind int }

// runs reads the names off a sequence of labels that is allowed.
func runs(labels []int) []run {
	var out []run
	for i, l := range labels {
		switch {
		case l == outside:
		case placeOf(l) == begin || placeOf(l) == single:
			out = append(out, run{i, i + 1, kindOf(l)})
		default:
			out[len(out)-1].last = i + 1
		}
	}
	return out
}

// labelsOf is the inverse of runs.
func labelsOf(n int, names []run) []int {
	out := make([]int, n)
	for _, r := range names {
		for i := r.first; i < r.last; i++ {
			out[i] = label(r.kind, inside)
		}
		out[r.first], out[r.last-1] = label(r.kind, begin), label(r.kind, end)
		if r.last == r.first+1 {
			out[r.first] = label(r.kind, single)
		}
	}
	return out
}
