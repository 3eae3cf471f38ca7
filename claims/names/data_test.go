package names

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var dataDir = flag.String("data", "", "directory of the pairs and variants of names to score")

// TestData prints how Match does on the pairs and variants of the development data, at each grade:
//
//	go test -run Data -v ./claims/names -data $PWD/../shared/data/names
func TestData(t *testing.T) {
	if *dataDir == "" {
		t.Skip("no data")
	}
	for _, least := range []Score{Doubtful, Short, Variant} {
		scorePairs(t, least)
		scoreVariants(t, "ru", least)
		scoreVariants(t, "ar", least)
	}
}

func scorePairs(t *testing.T, least Score) {
	f, err := os.Open(filepath.Join(*dataDir, "pairs.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var right, wrong, missed float64
	for _, r := range rows[1:] {
		kind := Organization
		if r[1] == "Person" {
			kind = Person
		}
		score, _ := Match(kind, r[2], r[3])
		switch found, same := score >= least, r[4] == "true"; {
		case found && same:
			right++
		case found:
			wrong++
		case same:
			missed++
		}
	}
	t.Logf("grade %d and better: pairs P %.3f R %.3f F1 %.3f", least, right/(right+wrong), right/(right+missed), 2*right/(2*right+wrong+missed))
}

// scoreVariants counts the pairs of spellings of one name that are found, and of names one or two letters apart, a sample of them, that
// should not be.
func scoreVariants(t *testing.T, language string, least Score) {
	groups := readVariants(t, language)
	var pairs, found, near, wrong float64
	of, index := map[string]map[int]bool{}, map[string][]string{}
	var all []string
	for i, g := range groups {
		for j, a := range g {
			if of[a] == nil {
				of[a] = map[int]bool{}
			}
			of[a][i] = true
			all = append(all, a)
			for _, b := range g[j+1:] {
				score, _ := Match(Person, a, b)
				pairs++
				found += map[bool]float64{true: 1}[score >= least]
			}
		}
	}
	for i := 0; i < len(all); i += 7 {
		for _, s := range shortened(all[i]) {
			index[s] = append(index[s], all[i])
		}
	}
	seen := map[[2]string]bool{}
	for i := 3; i < len(all); i += 11 {
		for _, s := range shortened(all[i]) {
			for _, other := range index[s] {
				pair := [2]string{all[i], other}
				if seen[pair] || other == all[i] || shareGroup(of[other], of[all[i]]) {
					continue
				}
				seen[pair] = true
				score, _ := Match(Person, all[i], other)
				near++
				wrong += map[bool]float64{true: 1}[score >= least]
			}
		}
	}
	t.Logf("grade %d and better: variants-%s recall %.3f of %.0f, false %.3f of %.0f", least, language, found/pairs, pairs, wrong/near, near)
}

func readVariants(t *testing.T, language string) (groups [][]string) {
	f, err := os.Open(filepath.Join(*dataDir, "variants-"+language+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		var line struct{ Forms [][]any }
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		var g []string
		for _, form := range line.Forms {
			g = append(g, form[0].(string))
		}
		groups = append(groups, g)
	}
	return groups
}

// shortened are a word and what remains where one letter is left out: words that share one differ in one letter, or in two.
func shortened(s string) []string {
	out, letters := []string{s}, []rune(s)
	for i := range letters {
		out = append(out, string(letters[:i])+string(letters[i+1:]))
	}
	return out
}

func shareGroup(a, b map[int]bool) bool {
	for g := range a {
		if b[g] {
			return true
		}
	}
	return false
}
