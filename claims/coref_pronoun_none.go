package claims

// none are the features of a pronoun that means none of the candidates.
func (c *anaphor) none() []feature {
	c.features = c.features[:0]
	g := c.p.head
	c.add("none", c.role, "")
	c.add("none candidates", bin(len(c.near), 0, 1, 2, 4), "")
	c.add("none quoted", truth(c.quoted[g]), "")
	if len(c.near) > 0 {
		c.add("none gap", bin(c.sent[g]-c.sent[c.last(c.near[0]).head], 0, 1, 2), "")
	}
	c.add("none sentence", truth(g <= c.base[c.sent[g]]+1), "")
	if h := c.words.head(g); h >= 0 {
		c.add("none governor", string(c.tok[h].UPOS), c.role)
		c.add("none cop", truth(c.child(h, "cop") >= 0), string(c.tok[h].UPOS))
		c.add("none after", c.extraposed(h), string(c.tok[h].UPOS))
		if seeming[c.lemmaAt(h)] {
			c.add("none seeming", c.extraposed(h), c.role)
		}
		if weather[c.lemmaAt(h)] {
			c.add("none weather", "", "")
		}
	} else {
		c.add("none root", "", "")
	}
	return c.features
}

// extraposed is the relation of the clause behind a predicate that an "it" may announce: "it is clear that".
func (c *anaphor) extraposed(h int) string {
	for _, k := range c.kids[h] {
		if k > h && c.rel(k, "csubj", "ccomp", "advcl", "acl", "xcomp") {
			return c.bases[k]
		}
	}
	return "no"
}

// Words with which an "it" often stands for nothing: those of the weather and such as are used like them, and verbs that announce a
// clause.
var (
	weather = nounSet("rain snow seem appear take")
	seeming = nounSet("seem appear turn happen emerge follow matter take mean clear say believe expect report understand")
)
