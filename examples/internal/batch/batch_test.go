package batch

import (
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestMapKeepsOrder(t *testing.T) {
	inputs := []int{5, 0, 3, 1, 4, 2}
	for workers := 1; workers <= 4; workers++ {
		got := slices.Collect(Map(slices.Values(inputs), workers, func(i int) int {
			time.Sleep(time.Duration(i) * time.Millisecond) // so that they end in another order
			return i * 10
		}))
		if want := []int{50, 0, 30, 10, 40, 20}; !slices.Equal(got, want) {
			t.Errorf("%d workers: got %v, want %v", workers, got, want)
		}
	}
}

func TestMapBoundsWorkers(t *testing.T) {
	var running, most atomic.Int32
	for range Map(slices.Values(make([]int, 50)), 3, func(int) int {
		most.Store(max(most.Load(), running.Add(1)))
		time.Sleep(time.Millisecond)
		running.Add(-1)
		return 0
	}) {
	}
	if n := most.Load(); n > 3 {
		t.Errorf("%d jobs at a time, want at most 3", n)
	}
}

func TestMapStops(t *testing.T) {
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	for out := range Map(endless, 2, func(i int) int { return i }) {
		if out == 10 {
			return // hangs if the inputs are read on
		}
	}
}
