package main

// program is a library at one job.
type program struct {
	name   string
	module string // its version is looked up under this: a module of Go or a package of npm
	job    string // those with the same job are compared
	does   string
	open   func() (reader, error) // loads it; nil where rivals.mjs does that
	judged bool                   // whether it can tell what it found, for a treebank
}

// reader reads a text. What it found it tells outside of the time measured, and only when judged; else the function may be nil.
type reader func(text string) func() reading

// reading is what a program found in a text.
type reading struct {
	Sentences []string `json:"sentences"`
	Words     []word   `json:"words"`
}

// word is a token with its tags, as far as the program gives them.
type word struct {
	Text string `json:"text"`
	XPOS string `json:"xpos"` // of the Penn treebank
	UPOS string `json:"upos"` // of Universal Dependencies
}

const (
	ours  = "github.com/gainsay-go/gainsay"
	whole = "claims" // the job that takes all of gainsay
)

// programs are the rows of the table. At each job gainsay comes first.
var programs = []program{
	{"gainsay", ours, "sentences", "words, sentences", openGainsay(gainsaySentences), false},
	{"uax29", "github.com/clipperhouse/uax29/v2", "sentences", "words", openWords, false},
	{"sentences", "github.com/neurosnap/sentences", "sentences", "sentences", openSentences, true},

	{"gainsay", ours, "tags", "words, sentences, tags, features, lemmas", openGainsay(gainsayTags), true},
	{"prose", "github.com/jdkato/prose/v2", "tags", "words, tags", openProseTags, true},
	{"compromise", "compromise", "tags", "words, sentences, tags", nil, true},
	{"wink-nlp", "wink-nlp", "tags", "words, sentences, tags", nil, true},

	{"gainsay", ours, "dates", "+ times, quantities and their values", openGainsay(gainsayDates), false},
	{"wink-nlp", "wink-nlp", "dates", "+ dates, sums, numbers (as text)", nil, false},

	{"gainsay", ours, "names", "+ people, places, organizations, events", openGainsay(gainsayNames), false},
	{"prose", "github.com/jdkato/prose/v2", "names", "+ people, places", openProseNames, false},
	{"compromise", "compromise", "names", "+ people, places, organizations", nil, false},

	{"gainsay", ours, "trees", "+ dependencies", openGainsay(gainsayTrees), false},
	{"gainsay", ours, whole, "all that and entities, attributions, claims", openGainsay(gainsayClaims), false},
}

// key names the row.
func (p program) key() string { return p.name + " " + p.job }

// inGo are the programs that need no node.
func inGo(all []program) []program {
	var out []program
	for _, p := range all {
		if p.open != nil {
			out = append(out, p)
		}
	}
	return out
}
