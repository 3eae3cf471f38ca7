//go:build ignore

// Gen reduces extracts of Open English WordNet and two treebanks to the tables wordnet_verbs.tsv, wordnet_nouns.tsv,
// antonyms.tsv and weights.tsv. Run it by go generate; it needs the development data.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const wordnetNotice = "# source: Open English WordNet 2024 (https://en-word.net), derived from Princeton WordNet, © Princeton University\n# licence: CC BY 4.0\n"

func main() {
	from := flag.String("from", "", "directory of the development data")
	flag.Parse()
	g := generator{dir: *from}
	g.countLemmas("ud/ewt-train.conllu", "ud/gum-train.conllu")
	g.weights()
	g.verbs()
	g.nouns()
	g.antonyms()
}

type generator struct {
	dir   string
	count map[string]int            // by lemma
	tags  map[string]map[string]int // by lemma and part of speech
}

// write makes a table of sorted rows.
func write(name, notice, about, header string, rows []string) {
	slices.Sort(rows)
	text := notice + "# " + about + "\n" + header + "\n" + strings.Join(slices.Compact(rows), "\n") + "\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(name, len(rows), "rows", len(text), "bytes")
}

// table reads a TSV of the development data without its header.
func (g *generator) table(name string) [][]string {
	b, err := os.ReadFile(filepath.Join(g.dir, name))
	if err != nil {
		log.Fatal(err)
	}
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n")[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

func (g *generator) countLemmas(names ...string) {
	g.count, g.tags = map[string]int{}, map[string]map[string]int{}
	for _, name := range names {
		f, err := os.Open(filepath.Join(g.dir, name))
		if err != nil {
			log.Fatal(err)
		}
		for s := bufio.NewScanner(f); s.Scan(); {
			if c := strings.Split(s.Text(), "\t"); len(c) == 10 && !strings.ContainsAny(c[0], "-.") {
				g.add(strings.ToLower(c[2]), c[3])
			}
		}
		f.Close()
	}
}

func (g *generator) add(lemma, tag string) {
	if tag == "PUNCT" || tag == "SYM" || tag == "NUM" || tag == "PROPN" || tag == "X" || lemma == "_" {
		return
	}
	g.count[lemma]++
	if g.tags[lemma] == nil {
		g.tags[lemma] = map[string]int{}
	}
	g.tags[lemma][tag]++
}

// function reports whether a lemma is mostly a function word.
func (g *generator) function(lemma string) bool {
	n := 0
	for _, tag := range []string{"DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "INTJ"} {
		n += g.tags[lemma][tag]
	}
	return 2*n > g.count[lemma]
}

// weights bands the commonest lemmas: 0 for function words, else 1 (the commonest) … 9, one band for each halving.
func (g *generator) weights() {
	var lemmas []string
	for lemma, n := range g.count {
		if n >= 7 || n >= 3 && g.function(lemma) {
			lemmas = append(lemmas, lemma)
		}
	}
	var out []string
	for _, lemma := range lemmas {
		band := 0
		if !g.function(lemma) {
			band = max(1, min(9, 1+int(math.Log2(1500/float64(g.count[lemma])))))
		}
		out = append(out, lemma+"\t"+strconv.Itoa(band))
	}
	write("weights.tsv", "# source: lemma counts of the train parts of UD English EWT (Universal Dependencies) and GUM V11 (gucorpling.org/gum)\n# licence: CC BY-SA 4.0\n",
		"informativeness of the commonest lemmas: 0 function word, 1 commonest … 9; what is not listed has 10", "lemma\tweight", out)
}

// verbs writes the first two synsets of each verb and the hypernyms of the first.
func (g *generator) verbs() {
	up := map[string][]string{}
	size := map[string]int{}
	for _, f := range g.table("lexicon/oewn-verb-synsets.tsv") {
		up[f[0]] = strings.FieldsFunc(f[3], func(r rune) bool { return r == '|' })
	}
	all := g.table("lexicon/oewn-verb-senses.tsv")
	for _, f := range all {
		for i, s := range strings.Split(f[1], "|") {
			if i < 2 {
				size[s]++
			}
			if i == 0 {
				for _, u := range up[s] {
					size[u]++
				}
			}
		}
	}
	id := func(synset string) string {
		if synset == "" || size[synset] < 2 {
			return ""
		}
		n, err := strconv.Atoi(strings.TrimSuffix(synset, "-v"))
		if err != nil {
			log.Fatal(err)
		}
		return strconv.FormatInt(int64(n), 36)
	}
	var out []string
	for _, f := range all {
		if f[0] != strings.ToLower(f[0]) {
			continue
		}
		s := append(strings.Split(f[1], "|"), "", "")
		u := append(slices.Clone(up[s[0]]), "", "")
		cols := []string{id(s[0]), id(s[1]), id(u[0]), id(u[1])}
		if strings.Join(cols, "") == "" {
			continue
		}
		out = append(out, f[0]+"\t"+strings.Join(cols, "\t"))
	}
	write("wordnet_verbs.tsv", wordnetNotice, "first and second synset of a verb, hypernyms of the first; synset numbers in base 36, empty for none",
		"verb\tfirst\tsecond\thypernym\thypernym", out)
}

// nouns writes the verbs that nouns of events, acts and states are derived from.
func (g *generator) nouns() {
	type base struct {
		verb string
		rank int
	}
	fields := map[string]bool{"act": true, "event": true, "process": true, "communication": true, "state": true, "phenomenon": true, "cognition": true, "possession": true}
	things := strings.Fields(notEvents)
	verbs := map[string][]base{}
	for _, f := range g.table("lexicon/oewn-verb-nouns.tsv") {
		rank, _ := strconv.Atoi(f[1])
		if rank > 3 || rank > 1 && f[0] == f[2] || !fields[f[3]] || slices.Contains(things, f[2]) || f[0] != strings.ToLower(f[0]) || f[2] != strings.ToLower(f[2]) {
			continue
		}
		verbs[f[2]] = append(verbs[f[2]], base{f[0], rank})
	}
	var out []string
	for noun, bs := range verbs {
		slices.SortStableFunc(bs, func(a, b base) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.verb, b.verb)) })
		var names []string
		for _, b := range bs {
			if !slices.Contains(names, b.verb) && len(names) < 3 {
				names = append(names, b.verb)
			}
		}
		out = append(out, noun+"\t"+strings.Join(names, "|"))
	}
	write("wordnet_nouns.tsv", wordnetNotice, "verbs that a noun of an act, event or state is derived from", "noun\tverbs", out)
}

// antonyms writes the antonyms among verbs (in one of their first two senses) and adjectives (in the first) that the
// treebanks know, without those whose news senses are not opposed.
func (g *generator) antonyms() {
	drop := strings.Fields(notOpposed)
	var out []string
	for _, f := range g.table("lexicon/oewn-antonyms.tsv") {
		i, _ := strconv.Atoi(f[2])
		j, _ := strconv.Atoi(f[4])
		a, b := min(f[1], f[3]), max(f[1], f[3])
		tag, limit := "ADJ", 1
		if f[0] == "v" {
			tag, limit = "VERB", 2
		} else if f[0] != "a" {
			continue
		}
		known := min(g.tags[a][tag], g.tags[b][tag]) >= 1 || prefixed(a, b) && max(g.tags[a][tag], g.tags[b][tag]) >= 2
		if max(i, j) <= limit && known && !slices.Contains(drop, a) && !slices.Contains(drop, b) {
			out = append(out, a+"\t"+b)
		}
	}
	write("antonyms.tsv", wordnetNotice, "antonymous verbs and adjectives in their first senses, chosen by gen.go", "a\tb", out)
}

// prefixed reports whether one word is the other with a negative prefix.
func prefixed(a, b string) bool {
	for _, p := range []string{"un", "in", "im", "il", "ir", "dis", "non", "de", "mis"} {
		if a == p+b || b == p+a {
			return true
		}
	}
	return false
}

// notEvents are nouns that in the news mostly name no event of their verb.
const notEvents = `accommodation air application bar case certificate character circle competition concept condition conference
content counter crime document economy extent face ferry file flag hand head home house institution issue man medicine mind
motion name origin party passage picture place point post poster pound producer product quality right rock school spring star
state station stream sport teacher television term theory title top track traffic type unit vacation view will field ground
table water book board light season second minute fish foot floor finger eye back side room box seat line page paper plant
matter part figure form base position section group team ticket model name bank train ship plane bus sample set style stock`

const notOpposed = `
considerable corrupt due evitable inevitable current measurable immeasurable like used misused quiet personal impersonal
finite infinite crucial dispensable holy moving financial precedented stuck immodest modest wary animated gracious
comparable incomparable common individual close distant compact loose cool warm down up bottom side top black white few
many less more other same off on former latter far near general specific counterfeit instrumental vocal legato staccato
pointed pointless bisexual homosexual mental physical primary secondary past present future round square abstract absolute
east west north south northern southern left right even odd back front backward forward sleeved bold ill joint civilized
arbitrary spatial random sectarian linguistic descriptive sensational scholarly wooded angry residential proprietary
arrive begin boil blur buy borrow change dry wet gather lie sit stand ride roughen smooth export import appear differ bend
abstain color cover dress sleep cry pack pin couple devoice depersonalize deceive dishonor join voice unwrap wrap purge ride walk
extraordinary ordinary profound superficial outside inside rough thick thin nasty nice tasty tasteless domestic foreign
indoor outdoor open shut horizontal vertical parallel perpendicular spoken written qualitative quantitative objective subjective
gross net busy idle complex light heavy minimum maximum dramatic attack cool heat divide multiply differ equal asleep`
