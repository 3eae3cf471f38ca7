package lexicon

// Deal says whether a predicate names a part of a purchase: whoever sells, buys, pays or costs something says its price.
func Deal(p Pred) bool {
	for _, c := range Classes(p) {
		switch c.Name {
		case "acquire", "pay", "cost", "charge price", "sign player", "trade":
			return true
		}
	}
	return false
}
