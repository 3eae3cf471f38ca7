package claims

type claimJSON struct {
	ID  string `json:"id"`
	Doc string `json:"doc,omitempty"`
	spanJSON
	Form        ClaimForm      `json:"form"`
	Attribution []string       `json:"attribution"`
	By          string         `json:"by"`
	Predicate   wordJSON       `json:"predicate"`
	Arguments   []argumentJSON `json:"arguments"`
	Times       []string       `json:"times"`
	Quantities  []string       `json:"quantities"`
	Polarity    Polarity       `json:"polarity"`
	Modality    Modality       `json:"modality"`
	Factuality  float64        `json:"factuality"`
	Relations   []relationJSON `json:"relations"`
	Why         []string       `json:"why"`
}

type argumentJSON struct {
	Role Role `json:"role"`
	spanJSON
	Head     string  `json:"head"`
	Entity   *string `json:"entity"`
	Time     *string `json:"time"`
	Quantity *string `json:"quantity"`
	Definite bool    `json:"definite"`
	Number   string  `json:"number"` // sing or plur
}

type relationJSON struct {
	Kind RelationKind `json:"kind"`
	To   string       `json:"to"`
}

func (j naming) claim(c *Claim) claimJSON {
	p := c.Predicate
	return claimJSON{
		ID: j.id(c.ID), Doc: j.doc, spanJSON: spanJSON{c.Start, c.End, c.Text}, Form: c.Form, By: c.By(),
		Attribution: each(c.Attribution, func(s *Attribution) string { return j.id(s.ID) }),
		Predicate:   wordJSON{spanJSON{p.Start, p.End, p.Text}, p.Lemma},
		Arguments:   each(c.Arguments, j.argument),
		Times:       each(c.Times, func(t *Time) string { return j.id(t.ID) }),
		Quantities:  each(c.Quantities, func(q *Quantity) string { return j.id(q.ID) }),
		Polarity:    c.Polarity, Modality: c.Modality, Factuality: c.Factuality,
		Relations: each(c.Relations, func(r Relation) relationJSON { return relationJSON{r.Kind, j.id(r.To.ID)} }),
		Why:       stringList(c.Why),
	}
}

func (j naming) argument(a *Argument) argumentJSON {
	r := argumentJSON{Role: a.Role, spanJSON: spanJSON{a.Start, a.End, a.Text}, Head: a.Head, Entity: j.reference(a.Entity),
		Definite: a.Definite, Number: "sing"}
	if a.Time != nil {
		id := j.id(a.Time.ID)
		r.Time = &id
	}
	if a.Quantity != nil {
		id := j.id(a.Quantity.ID)
		r.Quantity = &id
	}
	if a.Plural {
		r.Number = "plur"
	}
	return r
}
