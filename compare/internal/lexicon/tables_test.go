package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// tables are the embedded tables with their number of columns.
var tables = []struct {
	name, text string
	columns    int
}{
	{"predicates", predicatesTSV, 3},
	{"oppositions", oppositionsTSV, 5},
	{"antonyms", antonymsTSV, 2},
	{"stances", stancesTSV, 3},
	{"attributes", attributesTSV, 5},
	{"contraries", contrariesTSV, 4},
	{"denials", denialsTSV, 3},
	{"fields", fieldsTSV, 3},
	{"changes", changesTSV, 2},
	{"apart", apartTSV, 2},
	{"weights", weightsTSV, 2},
	{"wordnet_verbs", wordnetVerbsTSV, 5},
	{"wordnet_nouns", wordnetNounsTSV, 2},
}

func TestTablesAreWellFormed(t *testing.T) {
	for _, tt := range tables {
		if !strings.HasPrefix(tt.text, "# source: ") || !strings.Contains(tt.text, "\n# licence: ") {
			t.Errorf("%s: no source and licence on top", tt.name)
		}
		seen := map[string]bool{}
		var lines []string
		for f := range rows(tt.text) {
			if len(f) != tt.columns {
				t.Errorf("%s: %d columns, want %d: %q", tt.name, len(f), tt.columns, f)
				continue
			}
			key := f[0]
			if tt.name == "apart" || tt.name == "oppositions" || tt.name == "antonyms" || tt.name == "attributes" {
				key = strings.Join(ordered2(tt.name, f[0], f[1]), "\t")
			}
			if seen[key] {
				t.Errorf("%s: %q stands twice", tt.name, key)
			}
			seen[key] = true
			lines = append(lines, strings.Join(f, "\t"))
		}
		if !slices.IsSorted(lines) {
			t.Errorf("%s: not sorted", tt.name)
		}
		if len(lines) == 0 {
			t.Errorf("%s: empty", tt.name)
		}
	}
}

// ordered2 orders the two names of a symmetric table's row.
func ordered2(table, a, b string) []string {
	if table != "attributes" && b < a {
		a, b = b, a
	}
	return []string{a, b}
}

func TestPredicateMembers(t *testing.T) {
	classesOf := map[Pred][]string{}
	classCount, memberCount := 0, 0
	for f := range rows(predicatesTSV) {
		classCount++
		for _, m := range strings.Split(f[1], "|") {
			memberCount++
			p, c := parseMember("@"+f[0], m)
			if p.Lemma == "" {
				t.Errorf("%s: empty member %q", f[0], m)
			}
			if open := strings.IndexByte(m, '('); open >= 0 {
				checkRoles(t, f[0], m[open:])
			}
			if slices.Contains(classesOf[p], c.Name) {
				t.Errorf("%s: %v stands twice", f[0], p)
			}
			classesOf[p] = append(classesOf[p], c.Name)
		}
	}
	for p, names := range classesOf {
		if len(names) > 2 {
			t.Errorf("%v is in %d classes: %q", p, len(names), names)
		}
	}
	if classCount < 250 || memberCount < 1200 {
		t.Errorf("%d classes with %d members", classCount, memberCount)
	}
}

// checkRoles checks the role maps "(S=O,O=S)" of a member: known roles, none mapped twice.
func checkRoles(t *testing.T, class, maps string) {
	t.Helper()
	seen := map[byte]bool{}
	for _, m := range strings.Split(strings.Trim(maps, "()"), ",") {
		if len(m) != 3 || m[1] != '=' {
			t.Errorf("%s: role map %q", class, m)
			continue
		}
		if _, ok := roleLetters[m[0]]; !ok || m[0] == '-' || seen[m[0]] {
			t.Errorf("%s: role map %q", class, m)
		}
		if _, ok := roleLetters[m[2]]; !ok {
			t.Errorf("%s: role map %q", class, m)
		}
		seen[m[0]] = true
	}
}

func TestOppositionRows(t *testing.T) {
	classNames := map[string]bool{}
	for f := range rows(predicatesTSV) {
		classNames[f[0]] = true
	}
	for f := range rows(oppositionsTSV) {
		for _, side := range f[:2] {
			if name, ok := strings.CutPrefix(side, "@"); ok && !classNames[name] {
				t.Errorf("%s ↔ %s: no class %q", f[0], f[1], name)
			}
		}
		for _, w := range strings.Fields(f[2]) {
			if _, ok := roleLetters[w[0]]; !ok || len(w) != 1 && (len(w) != 3 || w[1] != '=') {
				t.Errorf("%s ↔ %s: frame %q", f[0], f[1], w)
			}
		}
		if f[3] != "" && f[3] != "sequel" {
			t.Errorf("%s ↔ %s: %q in the column sequel", f[0], f[1], f[3])
		}
	}
}

func TestStanceRows(t *testing.T) {
	all := []string{"agreed", "open", "undecided", "insists", "refuses", "ruled out", "dropped", "demands", "supports", "opposes"}
	keys := map[string]bool{}
	for f := range rows(stancesTSV) {
		if !slices.Contains(all, f[1]) {
			t.Errorf("%s: no stance %q", f[0], f[1])
		}
		if keys[fold(f[0])] {
			t.Errorf("%s stands twice, once with other determiners", f[0])
		}
		keys[fold(f[0])] = true
	}
}

func TestAttributeRows(t *testing.T) {
	values := map[string][]string{}
	for f := range rows(attributesTSV) {
		values[f[0]] = append(values[f[0]], f[1])
	}
	for f := range rows(attributesTSV) {
		if len(values[f[0]]) < 2 {
			t.Errorf("%s: only one value", f[0])
		}
		for _, c := range strings.Split(f[3], "|") {
			if c != "" && !slices.Contains(values[f[0]], c) {
				t.Errorf("%s %s: compatible with the unknown value %q", f[0], f[1], c)
			}
		}
	}
}
