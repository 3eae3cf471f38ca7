package names

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed lexicon/offices.tsv
var officesTSV string

// officeWord is what the table of offices says of a word or phrase.
type officeWord struct {
	kind    wordKind
	holders Holders
	state   bool     // a country's adjective in front of it says whose it is
	same    string   // what it is read as in a comparison, empty for itself
	general []string // words that stand for it too
}

func (w officeWord) is(k wordKind) bool { return w.kind&k != 0 }

// wordKind is what a word can be in the phrase of an office, a set of bits.
type wordKind uint8

const (
	postWord wordKind = 1 << iota
	nounWord
	title
	modifier
	matter // what an office is for: "finance"
	rank
	status

	beforeName  = postWord | title                  // ends what stands before a name
	insideTitle = modifier | matter | rank | status // stands in a title before its office
	headWord    = postWord | nounWord
)

var wordKinds = map[string]wordKind{"office": postWord, "noun": nounWord, "title": title, "modifier": modifier, "matter": matter, "rank": rank, "status": status}

// Holders says how many people hold an office at a time.
type Holders uint8

// The classes of offices by their holders.
const (
	Anybody  Holders = iota // it is no post, but what somebody is: "jeweller", "neighbour"
	Several                 // a word that fits holders of many offices: "official", "aide"
	Delegate                // one who speaks for a principal, which has one in one matter as a rule: "envoy"
	Single                  // an organization has one at a time: "director"
	Sole                    // a story has one as a rule, so that nobody says of what: "the mayor"
)

// longestOffice is the number of words of the longest phrase of the table.
const longestOffice = 4

// officeWords are the words and phrases of offices and titles, lower case.
var officeWords = sync.OnceValue(func() map[string]officeWord {
	m := map[string]officeWord{}
	rows(prefixesTSV, func(c []string) { m[c[0]] = officeWord{kind: title} })
	holders := map[string]Holders{"loose": Several, "delegate": Delegate, "unique": Single, "sole": Sole}
	rows(officesTSV, func(c []string) {
		w := officeWord{holders: holders[c[2]], state: c[3] == "state", same: c[4]}
		for k := range strings.SplitSeq(c[1], "|") {
			w.kind |= wordKinds[k]
		}
		if c[5] != "" {
			w.general = strings.Split(c[5], "|")
		}
		m[c[0]] = w
	})
	return m
})
