package lexicon

import "testing"

func TestOpposed(t *testing.T) {
	for _, p := range pairs(`
		accept reject; accept turn_down; agree refuse; approve block; approve veto; raise lower; rise fall; climb drop; increase decrease;
		open close; open shut_down; extend cut; grant deny; win lose; welcome condemn; succeed fail; hire fire; hire lay_off; uphold overturn;
		uphold quash; confirm deny; allow ban; permit prohibit; guilty innocent; convict acquit; alive dead; survive die; tighten loosen;
		start stop; resign stay_on; join leave; keep drop; impose lift; arrest release; detained at_large; profit loss; ahead behind;
		insured uninsured; drunk sober; armed unarmed; safe unsafe; legal illegal; lawful unlawful; true false; intact destroy;
		support oppose; back oppose; praise criticise; improve worsen; strengthen weaken; attend boycott; escape surrender; qualify crash_out;
		admit deny; plead_guilty plead_not_guilty; postpone bring_forward; cancel take_place; known unknown; unanimous divided; likely unlikely;
		possible impossible; full empty; healthy ill; conscious in_a_coma; rejection approval; acceptance rejection;
		victory defeat; present absent; temporary permanent; compulsory voluntary; deliberate accidental; murder suicide; positive negative;
		sign tear_up; vote_for vote_against; under_control out_of_control; resume halt; withdraw advance; delay bring_forward; secret public;
		pass reject; ratify reject; restore cut_off; deport stay_in_the_country; available sold_out; effective ineffective; encourage discourage`) {
		if _, ok := Opposed(p[0], p[1]); !ok {
			t.Errorf("Opposed(%s, %s) = false", p[0], p[1])
		}
		if _, ok := Opposed(p[1], p[0]); !ok {
			t.Errorf("Opposed(%s, %s) = false: symmetry", p[1], p[0])
		}
	}
}

func TestNotOpposed(t *testing.T) {
	for _, p := range pairs(`
		raise increase; rise increase; buy sell; lend borrow; give receive; arrive leave; begin end; launch land; come go; teach learn;
		kill injure; say deny; meet call; say tell; accept welcome; reject oppose; win beat; lose fail; open begin; close end; cut reduce;
		approve pass; condemn criticise; arrest charge; charge convict; convict jail; jail fine; resign retire; resign sign; hire appoint;
		crash collide; injure hurt; rescue evacuate; burn explode; flood sink; visit meet; host visit; export import; merge acquire;
		strike march; vote elect; support propose; demand propose; promise propose; consider propose; plan prepare; build repair; damage burn;
		treat operate; infect fall_ill; test find; publish write; perform sing; score lead; launch orbit; search find; find identify;
		kidnap rescue; murder bury; marry live; move live; work study; earn pay; spend pay; owe pay; invest earn; rain flood;
		northern southern; red blue; car van; minister president; man woman; announce say; confirm say; deny reject; refuse reject; fear warn;
		hope expect; urge call; ask demand; order ask; tell inform; escape hide; hide search; guard escort; attack shoot; shoot kill; stab injure;
		sail drown; fly crash; drive crash; stop arrest; stop search; rise rise; fall fall; dead dead; like want;
		safe rescue; alive rescue; ill treat; free release; guilty convict; illegal ban; true confirm; big grow; cheap fall; strike negotiate`) {
		if why, ok := Opposed(p[0], p[1]); ok {
			t.Errorf("Opposed(%s, %s): %s", p[0], p[1], why)
		}
	}
}

func TestOppositionFrames(t *testing.T) {
	o, ok := OppositionOf("die", "survive")
	if !ok || o.A.Role("subject", false) != "object" || len(o.Agree) != 1 || o.Agree[0] != (Agreement{"object", "subject"}) {
		t.Errorf("die, survive: %+v %v", o, ok)
	}
	m, _ := OppositionOf("survive", "die")
	if len(m.Agree) != 1 || m.Agree[0] != (Agreement{"subject", "object"}) || m.B.Name != "kill" {
		t.Errorf("survive, die is not the mirror: %+v", m)
	}
	if o, _ := OppositionOf("open", "close"); !o.Sequel {
		t.Error("what was closed can open: a sequel")
	}
	if o, _ := OppositionOf("guilty", "not guilty"); o.Why == "" {
		t.Error("guilty and not guilty are not opposed")
	}
	if o, _ := OppositionOf("sober", "tipsy"); o.Why == "" {
		t.Error("members of two opposed classes are opposed")
	}
}

func TestNoOppositionWithinClass(t *testing.T) {
	judged := map[[2]string]bool{ // each in another sense
		{"choose", "elect"}: true, {"head off", "set off"}: true, {"lift", "step up"}: true,
	}
	members := map[string][]string{}
	for p, classes := range memberships() {
		for _, c := range classes {
			members[c.Name] = append(members[c.Name], p.Lemma)
		}
	}
	for class, lemmas := range members {
		for i, a := range lemmas {
			for _, b := range lemmas[i+1:] {
				if why, ok := Opposed(a, b); ok && !judged[ordered(a, b)] {
					t.Errorf("%s: %s and %s are opposed: %s", class, a, b, why)
				}
			}
		}
	}
}

func TestCommitment(t *testing.T) {
	for lemma, want := range map[string]Stance{
		"accept": Agreed, "vow": Agreed, "be open to": Open, "open to": Open, "mull": Open, "be prepared": Open, "yet to decide": Undecided,
		"undecided": Undecided, "insist": Insists, "stand by": Insists, "rule out": RuledOut, "refuse": Refuses, "drop": Dropped,
		"scrap": Dropped, "demand": Demands, "back": Supports, "be against": Opposes, "have no plans": Refuses, "do a U-turn": Dropped,
	} {
		if got, ok := Commitment(lemma); !ok || got != want {
			t.Errorf("Commitment(%s) = %q, want %q", lemma, got, want)
		}
	}
	for _, lemma := range []string{"say", "meet", "erupt", "kill", "arrive", "", "cost", "visit", "announce", "warn"} {
		if got, ok := Commitment(lemma); ok {
			t.Errorf("Commitment(%s) = %q, want none", lemma, got)
		}
	}
}

func TestStanceClash(t *testing.T) {
	tests := []struct {
		a, b Stance
		want Verdict
		why  string
	}{
		{Agreed, Undecided, Conflict, "has accepted, has not decided"},
		{RuledOut, Open, Conflict, "ruled out, is open to"},
		{Insists, Dropped, Conflict, "insists on, dropped"},
		{Agreed, Refuses, Conflict, "agreed, refused"},
		{Supports, Opposes, Conflict, "for and against"},
		{Undecided, RuledOut, Conflict, "not decided, ruled out"},
		{Agreed, Open, Tension, "who agreed was open to it"},
		{Open, Undecided, None, "who considers has not decided"},
		{Refuses, RuledOut, None, "both against"},
		{Supports, Demands, None, "both for"},
		{Agreed, Supports, None, "both for"},
		{Refuses, Opposes, None, "both against"},
		{Agreed, Agreed, None, "the same"},
		{"", Agreed, None, "no stance"},
	}
	for _, tt := range tests {
		if got := StanceClash(tt.a, tt.b); got != tt.want {
			t.Errorf("StanceClash(%s, %s) = %s, want %s: %s", tt.a, tt.b, got, tt.want, tt.why)
		}
		if got := StanceClash(tt.b, tt.a); got != tt.want {
			t.Errorf("StanceClash(%s, %s) = %s, want %s: symmetry", tt.b, tt.a, got, tt.want)
		}
	}
	for s, want := range map[Stance]Stance{RuledOut: Open, Agreed: Undecided, Dropped: Insists, Supports: Opposes, Undecided: ""} {
		if got := s.Not(); got != want {
			t.Errorf("not %s is %q, want %q", s, got, want)
		}
	}
}

func TestExclusive(t *testing.T) {
	for _, p := range pairs(`
		red blue; red green; black white; northern southern; east west; wooden steel; van car; car lorry; bus train; left right;
		private state-owned; federal county; senior junior; man woman; boy girl; odd even; handwritten typed; single double; upper lower;
		front rear; inbound outbound; domestic international; first second; second third; married single; catholic protestant; knife gun;
		pistol rifle; morning evening; diesel electric; arm leg; brother uncle; wolf bear; indoor outdoor; manned unmanned; north-east south-west;
		primary secondary; permanent temporary; former current; heart_attack drowning; cholera measles; gas_leak arson; silver gold; spring autumn`) {
		_, ab := Exclusive(p[0], p[1])
		_, ba := Exclusive(p[1], p[0])
		if !ab || !ba {
			t.Errorf("Exclusive(%s, %s) = %v, %v", p[0], p[1], ab, ba)
		}
	}
	for _, p := range pairs(`
		red crimson; blue dark_blue; grey silver; blue blue; navy blue; vehicle car; vehicle van; car saloon; bus coach; lorry truck;
		red large; northern private; north northern; north north-east; northern north-western; state-owned state-run; man driver; man minister;
		woman girl; boy teenager; wood oak; steel metal; van minibus; boat ship; ferry boat; pistol handgun; gun pistol; knife dagger;
		murder killing; typed printed; child boy; elderly man; father husband; married father; red old; first red; French German;
		Monday Tuesday; baker lawyer; teacher poet; sunny red; night evening; serious fatal; large medal; unknown red; plane jet;
		helicopter chopper; university college; school college; hotel inn; flood burst; purple violet; brown beige; orange yellow`) {
		if d, ok := Exclusive(p[0], p[1]); ok {
			t.Errorf("Exclusive(%s, %s) in %s", p[0], p[1], d)
		}
	}
}
