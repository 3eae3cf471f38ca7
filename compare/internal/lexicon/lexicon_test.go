package lexicon

import (
	"strings"
	"testing"
)

func verb(lemma string) Pred { return Pred{Lemma: lemma} }
func noun(lemma string) Pred { return Pred{Lemma: lemma, Noun: true} }

func TestSimilar(t *testing.T) {
	tests := []struct {
		a, b Pred
		want int
		why  string
	}{
		{verb("meet"), verb("meet"), 100, "the same lemma"},
		{verb("meet"), verb("hold talks"), 90, "light verb of the class"},
		{verb("meet"), verb("hold the talks"), 90, "determiners in phrases don't matter"},
		{verb("meet"), noun("talks"), 90, "event noun of the class, plural"},
		{verb("flee"), verb("get away"), 90, "class escape"},
		{verb("kill"), verb("die"), 90, "converses are of one class"},
		{verb("buy"), verb("sell"), 90, "converses are of one class"},
		{verb("visit"), verb("receive"), 90, "converses are of one class"},
		{verb("resign"), verb("step down"), 90, "phrasal verb"},
		{verb("resign"), noun("resignation"), 90, "derivation and class"},
		{verb("quit"), noun("resignation"), 90, "member of the class by the derivation"},
		{verb("collapse"), noun("collapse"), 90, "noun like its verb"},
		{verb("erupt"), noun("eruption"), 90, "derivation"},
		{verb("decide"), noun("decision"), 90, "derivation"},
		{verb("congratulate"), noun("congratulation"), 90, "derivation by WordNet"},
		{verb("come into force"), verb("take effect"), 90, "multiword members"},
		{verb("injure"), verb("wound"), 90, "class injure"},
		{verb("steal"), verb("make off with"), 90, "class steal"},
		{verb("dead"), verb("die"), 90, "the adjective has the sense of the verb"},
		{verb("be in custody"), verb("behind bars"), 90, "a copula in front doesn't matter"},
		{verb("assess"), verb("evaluate"), 80, "one synset in first senses"},
		{verb("obtain"), verb("receive"), 70, "one synset, the second of both"},
		{verb("purchase"), verb("buy"), 90, "class before synset"},
		{verb("kill"), verb("strangle"), 50, "hyponym"},
		{verb("inform"), verb("instruct"), 50, "hyponym"},
	}
	for _, tt := range tests {
		if got, why := Similar(tt.a, tt.b); got != tt.want {
			t.Errorf("Similar(%v, %v) = %d %q, want %d: %s", tt.a, tt.b, got, why, tt.want, tt.why)
		}
		if got, _ := Similar(tt.b, tt.a); got != tt.want {
			t.Errorf("Similar(%v, %v) = %d, want %d: symmetry", tt.b, tt.a, got, tt.want)
		}
	}
}

// pairs reads "a b" pairs, one a line or separated by semicolons, words of a phrase joined by underscores.
func pairs(s string) [][2]string {
	var out [][2]string
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == '\n' }) {
		if f := strings.Fields(p); len(f) == 2 {
			out = append(out, [2]string{strings.ReplaceAll(f[0], "_", " "), strings.ReplaceAll(f[1], "_", " ")})
		}
	}
	return out
}

func TestNotSimilar(t *testing.T) {
	for _, p := range pairs(`
		meet call; say tell; meet sign; kill injure; kill rescue; arrest release; win lose; open close; rise fall; accept reject;
		announce deny; visit phone; arrive leave; buy steal; resign dismiss; elect appoint; approve propose; begin end; say do;
		have take; get give; make do; go come; put set; see say; steal win; begin plan; attend invite; crash land; sign negotiate;
		collide overtake; convict charge; jail arrest; injure damage; burn flood; explode collapse; evacuate rescue; elect resign;
		lend donate; hire pay; strike march; vote elect; meet see; cost pay; last begin; launch deny; score win;
		defeat kill; qualify win; treat diagnose; test treat; vaccinate infect; publish write; perform write; direct star; launch orbit;
		appeal apologise; sue convict; testify accuse; impose lift; promise propose; promise keep_promise; consider decide; fear hope;
		support oppose; insist refuse; drop demand; postpone cancel; postpone bring_forward; sink float; erupt rain; sail fly; drive park;
		wear buy; hide find; search find; guard attack; found join; join found; marry divorce; bury born; exist win; base move;
		export import; merge split; invest withdraw; hire fire; produce sell; supply demand; teach study; read write; speak write`) {
		if got, why := Similar(verb(p[0]), verb(p[1])); got >= 70 {
			t.Errorf("Similar(%s, %s) = %d %q", p[0], p[1], got, why)
		}
	}
	if got, why := Similar(verb("man"), noun("man")); got != 0 {
		t.Errorf("a noun that is not derived from the verb of its form: %d %q", got, why)
	}
	if got, _ := Similar(verb(""), verb("")); got != 0 {
		t.Errorf("empty lemmas are alike: %d", got)
	}
}

func TestRoles(t *testing.T) {
	tests := []struct {
		a          Pred
		in         string
		role       Role
		transitive bool
		want       Role
		why        string
	}{
		{verb("die"), "kill", "subject", false, "object", "who dies is killed"},
		{verb("kill"), "kill", "object", true, "object", "the class's own"},
		{verb("sell"), "acquire", "subject", true, "from", "the seller is whom one buys from"},
		{verb("sell"), "acquire", "to", true, "subject", "the buyer"},
		{verb("receive"), "visit", "object", true, "subject", "who is received visits"},
		{verb("lose to"), "beat", "subject", false, "object", "who loses to somebody is beaten"},
		{verb("lose to"), "beat", "to", false, "subject", "and beaten by them"},
		{verb("open"), "open", "subject", false, "object", "the gate opened"},
		{verb("open"), "open", "subject", true, "subject", "guards opened the gate"},
		{verb("rise"), "rise", "subject", false, "object", "what rises is raised"},
		{verb("raise"), "rise", "object", true, "object", "what is raised"},
		{verb("employ"), "work for", "subject", true, "object", "who employs is worked for"},
		{verb("be led by"), "chair", "by", true, "subject", "who leads"},
		{verb("contract"), "fall ill", "object", true, "object", "no map"},
		{verb("meet"), "meet", "with", false, "with", "no map"},
	}
	for _, tt := range tests {
		found := false
		for _, c := range Classes(tt.a) {
			if c.Name == tt.in {
				found = true
				if got := c.Role(tt.role, tt.transitive); got != tt.want {
					t.Errorf("%v in %s: role %s is %s, want %s: %s", tt.a, tt.in, tt.role, got, tt.want, tt.why)
				}
			}
		}
		if !found {
			t.Errorf("%v is not in class %s", tt.a, tt.in)
		}
	}
	if got := (Class{}).Role("subject", false); got != "subject" {
		t.Errorf("the zero class maps a subject to %q", got)
	}
}

func TestShared(t *testing.T) {
	ca, cb, ok := Shared(verb("buy"), verb("sell"))
	if !ok || ca.Role("subject", true) != "subject" || cb.Role("to", true) != "subject" {
		t.Errorf("buy and sell: %v %v %v", ca, cb, ok)
	}
	if _, _, ok := Shared(verb("buy"), verb("erupt")); ok {
		t.Error("buy and erupt share a class")
	}
	if c, ok := ClassOf("hold talks"); !ok || c.Name != "meet" {
		t.Errorf("hold talks is in %q", c.Name)
	}
	if c, ok := ClassOf("resignation"); !ok || c.Name != "resign" {
		t.Errorf("resignation is in %q", c.Name)
	}
	if _, ok := ClassOf("photosynthesise"); ok {
		t.Error("photosynthesise has a class")
	}
}

func TestWeight(t *testing.T) {
	for _, w := range []string{"the", "of", "be", "have", "make", "take", "it", "and", "not", ""} {
		if got := Weight(w); got != 0 {
			t.Errorf("Weight(%s) = %d, want 0", w, got)
		}
	}
	ascending := []string{"the", "people", "church", "volcano"}
	for i := 1; i < len(ascending); i++ {
		if a, b := Weight(ascending[i-1]), Weight(ascending[i]); a >= b {
			t.Errorf("Weight(%s) = %d, Weight(%s) = %d: rarer words tell more", ascending[i-1], a, ascending[i], b)
		}
	}
	if got := Weight("zither"); got != 10 {
		t.Errorf("Weight(zither) = %d, want 10", got)
	}
	if got := Weight("rule out"); got != Weight("rule") {
		t.Errorf("a phrase weighs %d, its weightiest word %d", got, Weight("rule"))
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"meet": "meet", "Hold  the Talks": "hold talk", "be in custody": "in custody", "be": "be", "one’s own": "one's",
		"hold\u00a0talks": "hold talk", "pass": "pass", "run for parties": "run for party", "": "", "the": "the",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzLookups(f *testing.F) {
	f.Add("buy", "sell")
	f.Add("be open to", "rule out")
	f.Add("‘the’ \u00a0", "\xff/n~(S=O)")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, n := range []bool{false, true} {
			s, _ := Similar(Pred{a, n}, Pred{b, true})
			if r, _ := Similar(Pred{b, true}, Pred{a, n}); r != s {
				t.Errorf("Similar(%q, %q) is %d one way, %d the other", a, b, s, r)
			}
		}
		_, ab := Opposed(a, b)
		if _, ba := Opposed(b, a); ab != ba {
			t.Errorf("Opposed(%q, %q) is not symmetric", a, b)
		}
		dab, eab := Exclusive(a, b)
		if dba, eba := Exclusive(b, a); dab != dba || eab != eba {
			t.Errorf("Exclusive(%q, %q) is not symmetric", a, b)
		}
		if w := Weight(a); w < 0 || w > 10 {
			t.Errorf("Weight(%q) = %d", a, w)
		}
		Commitment(a)
	})
}

func BenchmarkSimilar(b *testing.B) {
	b.ReportAllocs()
	Similar(verb("buy"), verb("purchase"))
	for b.Loop() {
		Similar(verb("assess"), verb("evaluate"))
		Similar(verb("buy"), verb("sell"))
		Similar(verb("erupt"), noun("eruption"))
	}
}

func BenchmarkOpposed(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Opposed("accept", "turn down")
		Opposed("meet", "visit")
	}
}

// BenchmarkDecode is what the first lookup of a process pays.
func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		decodeAttributes()
		decodeOppositions()
		decodeMemberships()
		decodeStances()
		decodeWeights()
		decodeWordnet()
		decodeNominals()
		decodeApart()
	}
}
