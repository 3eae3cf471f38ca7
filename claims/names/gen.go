//go:build ignore

// Gen writes the generated tables of this package from the project's development data:
//
//	cd claims/names && go run gen.go ../../../shared/data/lexicon
package main

import (
	"bufio"
	"encoding/csv"
	"log"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run gen.go LEXICON-DIRECTORY")
	}
	dir := os.Args[1]
	nicknames(filepath.Join(dir, "nicknames.csv"))
	countries(filepath.Join(dir, "country-codes.tsv"), filepath.Join(dir, "oewn-demonyms.tsv"))
	prefixes(filepath.Join(dir, "rigour-person-prefixes.txt"))
	forms(filepath.Join(dir, "rigour-org-types.tsv"))
}

// Pairs of the source that are two names: news calls nobody by both.
var notNicknames = strings.Fields("aaron:erin amelia:emily bill:fred bill:robert billy:fred billy:robert clementine:clement eileen:helen elaine:helen eleanor:helen emil:emily felicia:felix helena:aileen helena:eileen helena:elaine helena:eleanor ian:john ivan:john joanna:hannah john:ian louis:louise nancy:ann orlando:roland paul:polly robert:bill robert:billy robert:rupert roger:bobby roland:orlando salvador:sally sheila:cecilia susan:hannah virginia:jane will:fred wilma:william")

// nicknames writes a row a given name with its short forms.
func nicknames(path string) {
	f, err := os.Open(path)
	check(err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	check(err)
	short := map[string][]string{}
	for _, r := range rows[1:] {
		if !slices.Contains(notNicknames, r[0]+":"+r[2]) {
			short[r[0]] = append(short[r[0]], r[2])
		}
	}
	var out []string
	for name, forms := range short {
		sort.Strings(forms)
		out = append(out, name+"\t"+strings.Join(forms, " "))
	}
	write("nicknames.tsv", "nicknames, Old Dominion University Web Science and Digital Libraries Research Group", "Apache-2.0", "given name, short forms", out)
}

// Words that the dictionary derives from a country but that news does not use for it, or uses for something else.
var notDemonyms = strings.Fields("Alexandrian Anglo-Indian Anglo-Saxon Annamese Baroque Biedermeier Brummie Brummy Edwardian Tudor Oxonian Florentine Hitlerian Hollywood Kokka Nordic Olympian Olympic Lusitanian Magyar Sinhalese Singhalese Tagalog Washingtonian Israelite Creole Mongoloid Afghani Galatian Formosan Siamese Gallic Hellene Hellenic Helvetian Chinese:TW Tunisian:Tunis Nigerien:NG Mauritanian:MU Dominican:DM")

// countries writes the English names, capitals and demonyms of countries and territories.
func countries(codes, demonyms string) {
	rows := map[string]bool{}
	code := map[string]string{"Czech Republic": "CZ", "Turkey": "TR", "Holland": "NL", "Swaziland": "SZ", "United States": "US", "Bosnia": "BA", "Palestine": "PS"}
	for _, r := range table(codes) {
		if r[3] == "" {
			continue
		}
		for i, name := range []string{r[3], r[2], r[4], strings.TrimPrefix(r[5], "the ")} {
			if name == "" {
				continue
			}
			for _, n := range []string{name, strings.ReplaceAll(name, "&", "and"), strings.Replace(name, "St.", "Saint", 1)} {
				if i == 0 || !strings.Contains(n, "(") {
					rows[n+"\t"+r[0]+"\tname"] = true
					code[n] = r[0]
				}
			}
		}
		if capital := strings.TrimSpace(r[6]); capital != "" && code[capital] == "" {
			rows[capital+"\t"+r[0]+"\tcapital"] = true
		}
	}
	not := map[string]bool{}
	for _, w := range notDemonyms {
		not[w] = true
	}
	for _, r := range table(demonyms) {
		c := code[r[1]]
		if c != "" && !not[r[0]] && !not[r[0]+":"+c] && code[r[0]] == "" && !strings.HasSuffix(r[0], " person") {
			rows[r[0]+"\t"+c+"\tdemonym"] = true
		}
	}
	out := make([]string, 0, len(rows))
	for r := range rows {
		out = append(out, r)
	}
	write("countries.tsv", "country-codes, datasets/country-codes; Open English WordNet, derived from Princeton WordNet, © Princeton University", "PDDL 1.0; CC BY 4.0", "form, ISO 3166-1 code, relation", out)
}

// prefixes writes the English titles that stand before names.
func prefixes(path string) {
	b, err := os.ReadFile(path)
	check(err)
	seen := map[string]bool{}
	var out []string
	for _, l := range strings.Fields(strings.ReplaceAll(strings.TrimSpace(string(b)), " ", "\u00a0")) {
		l = strings.ToLower(strings.Trim(strings.ReplaceAll(l, "\u00a0", " "), "."))
		if l != "" && l != "the" && l != "private" && !strings.HasPrefix(l, "company") && !seen[l] {
			seen[l] = true
			out = append(out, l)
		}
	}
	write("prefixes.tsv", "rigour, © OpenSanctions Datenbanken GmbH", "MIT", "title before a name, lower case", out)
}

// forms writes the legal forms of companies in Latin script, lower case without stops.
func forms(path string) {
	seen := map[string]bool{}
	for _, r := range table(path) {
		for _, f := range append(strings.Split(r[3], "|"), r[0]) {
			f = strings.ToLower(strings.TrimSpace(strings.ReplaceAll(f, ".", "")))
			f = strings.Join(strings.Fields(strings.ReplaceAll(f, ",", " ")), " ")
			if ascii(f) && len(f) > 1 && len(strings.Fields(f)) <= 5 && !strings.ContainsAny(f, "()") {
				seen[f] = true
			}
		}
	}
	out := make([]string, 0, len(seen))
	for f := range seen {
		out = append(out, f)
	}
	write("legal-forms.tsv", "rigour, © OpenSanctions Datenbanken GmbH", "MIT", "legal form, lower case without stops", out)
}

func ascii(s string) bool {
	for _, r := range s {
		if r > 0x17f {
			return false
		}
	}
	return true
}

// table reads a TSV with a heading.
func table(path string) [][]string {
	f, err := os.Open(path)
	check(err)
	defer f.Close()
	var rows [][]string
	s := bufio.NewScanner(f)
	for s.Scan() {
		rows = append(rows, strings.Split(s.Text(), "\t"))
	}
	check(s.Err())
	return rows[1:]
}

func write(name, source, licence, columns string, rows []string) {
	sort.Strings(rows)
	head := "# source: " + source + "\n# licence: " + licence + "\n# columns: " + columns + " (generated by gen.go)\n"
	check(os.WriteFile(filepath.Join("lexicon", name), []byte(head+strings.Join(rows, "\n")+"\n"), 0o644))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
