package linear

func (m *Model) Scratch(least int, div int) *Model {
	var keys, counts []uint32
	var ws []weight
	for i, s := range m.slots {
		if s.key == 0 {
			continue
		}
		n := len(ws)
		for _, w := range m.weights[s.start:m.slots[i+1].start] {
			if int(w.value) >= least || -int(w.value) >= least {
				w.value = int16(divide(int64(w.value), int64(div)))
				ws = append(ws, w)
			}
		}
		if len(ws) > n {
			keys = append(keys, s.key)
			counts = append(counts, uint32(len(ws)-n))
		}
	}
	return newModel(m.labels, keys, counts, ws)
}
