package nouns

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesAreWellFormed(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		columns    int
	}{{"kinds", kindsTSV, 2}, {"groups", groupsTSV, 3}, {"persons", personsTSV, 3}} {
		lower := strings.ToLower(tt.text)
		if !strings.HasPrefix(lower, "# ") || !strings.Contains(lower, "\n# licence: ") || !strings.Contains(lower, "# source: ") {
			t.Errorf("%s: no source and licence on top", tt.name)
		}
		lines := strings.Split(strings.TrimSuffix(tt.text, "\n"), "\n")
		lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "#") })
		var keys []string
		for f := range rows(tt.text, tt.columns) {
			keys = append(keys, f[0])
		}
		if len(keys) != len(lines) || len(keys) == 0 {
			t.Errorf("%s: %d of %d rows have %d columns", tt.name, len(keys), len(lines), tt.columns)
		}
		if !slices.IsSorted(lines) || len(slices.Compact(keys)) != len(lines) {
			t.Errorf("%s: not sorted, or a key twice", tt.name)
		}
	}
}

func TestGeneralGroupsExist(t *testing.T) {
	groups := map[string]bool{}
	for f := range rows(groupsTSV, 3) {
		groups[f[0]] = true
	}
	for f := range rows(groupsTSV, 3) {
		for _, g := range strings.Split(f[2], "|") {
			if g != "" && !groups[g] {
				t.Errorf("%s: unknown general group %q", f[0], g)
			}
		}
	}
}

func TestKindOf(t *testing.T) {
	for noun, want := range map[string]Kind{"envoy": Person, "committee": Organization, "village": Place, "earthquake": Event, "whale": Animal, "chair": Thing} {
		if got, _ := KindOf(noun); got != want {
			t.Errorf("KindOf(%s) = %d, want %d", noun, got, want)
		}
	}
	if kind, known := KindOf("zzz"); known || kind != Thing {
		t.Errorf("an unknown noun is %d, %v; want an unknown thing", kind, known)
	}
	if Is("zzz", Thing) || !Is("summit", Event) || Is("summit", Place) {
		t.Error("Is: an unknown noun is of no kind, a summit an event and nothing else")
	}
}

func TestSame(t *testing.T) {
	for _, p := range pairs(`
		adviser aide; envoy emissary; cop policeman; bus coach; lorry truck; accident mishap; crash collision; blast explosion; fire blaze;
		quake earthquake; talks meeting; ballot vote; offer proposal; decision ruling; verdict ruling; employee worker; firm company;
		victim casualty; robber raider; boat vessel; plane aeroplane; negotiations talks; worker staff; fatalities deaths; injured wounded`) {
		if got, _ := Same(p[0], p[1]); got != 90 {
			t.Errorf("Same(%s, %s) = %d, want 90", p[0], p[1], got)
		}
	}
	for _, p := range pairs(`ferry ship; jet plane; crash accident; minister person; robber criminal; novel book; pistol gun; quake disaster`) {
		if got, _ := Same(p[0], p[1]); got != 60 {
			t.Errorf("Same(%s, %s) = %d, want 60", p[0], p[1], got)
		}
	}
	for _, p := range pairs(`
		bus train; minister mayor; robber policeman; fire flood; ferry plane; doctor nurse; judge lawyer; teacher pupil; company ministry;
		king bishop; hospital school; gun knife; profit loss; rise fall; victory defeat; driver passenger; winner loser; mother father;
		boy girl; victim attacker; witness suspect; river lake; village capital; price tax; law trial; club stadium; player coach;
		rocket satellite; pilot astronaut; author singer; tax election; bridge tunnel; dog horse; coal oil; arrest trial; murder theft`) {
		if got, why := Same(p[0], p[1]); got > 0 {
			t.Errorf("Same(%s, %s) = %d %q", p[0], p[1], got, why)
		}
	}
	if got, _ := Same("talk", "talks"); got != 100 {
		t.Errorf("singular and plural: %d, want 100", got)
	}
}

func TestGeneral(t *testing.T) {
	if !General("vessel", "ferry") || General("ferry", "vessel") || General("vessel", "boat") || General("train", "ferry") {
		t.Error("General: a ferry is a vessel, but a vessel no ferry; a boat is as general; a ferry is no train")
	}
}

// pairs reads pairs of nouns apart.
func pairs(list string) [][2]string {
	var out [][2]string
	for p := range strings.SplitSeq(list, ";") {
		if f := strings.Fields(p); len(f) == 2 {
			out = append(out, [2]string{f[0], f[1]})
		}
	}
	return out
}

func FuzzSame(f *testing.F) {
	f.Add("ferry", "ships")
	f.Add("Air  strike", "‘the’ \u00a0\xff")
	f.Fuzz(func(t *testing.T, a, b string) {
		ab, why := Same(a, b)
		if ba, turned := Same(b, a); ab != ba || why != turned {
			t.Errorf("Same(%q, %q) is %d (%s) one way, %d (%s) the other", a, b, ab, why, ba, turned)
		}
		if ab > 60 && !slices.ContainsFunc(Groups(a), func(g string) bool { return slices.Contains(Groups(b), g) }) {
			t.Errorf("%q and %q score %d, but are in no group together", a, b, ab)
		}
	})
}

// BenchmarkDecode is what the first lookups of a process pay.
func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		decodeKinds()
		decodeGroups()
	}
}

func TestSingular(t *testing.T) {
	for word, want := range map[string]string{"ferries": "ferry", "ships": "ship", "glass": "glass", "virus": "virus", "ties": "tie", "bus": "bus", "gas": "gas", "ship": "ship", "": ""} {
		if got := Singular(word); got != want {
			t.Errorf("Singular(%q) = %q, want %q", word, got, want)
		}
	}
}

// Groups files two nouns together just where Same takes them for synonyms.
func TestGroups(t *testing.T) {
	all := []string{"blaze", "fire", "ferry", "vessel", "ship", "boat", "aide", "adviser", "talks", "talk", "negotiation", "envoy", "zoo", "firm", "company", "", " "}
	for _, a := range all {
		for _, b := range all {
			shared := slices.ContainsFunc(Groups(a), func(g string) bool { return slices.Contains(Groups(b), g) })
			if score, _ := Same(a, b); (score >= 90) != shared {
				t.Errorf("%s, %s: score %d, in one group: %t", a, b, score, shared)
			}
		}
	}
}
