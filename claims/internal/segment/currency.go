package segment

import "unicode/utf8"

// currency is the length of the currency sign that s begins with, 0 for none.
func currency(s string) int {
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '$', '£', '€', '¥', '₹', '₽', '₴':
		return n
	}
	return 0
}

// currencies are codes that amounts follow without a blank: USD500.
var currencies = set("USD EUR GBP JPY CNY RMB CHF CAD AUD NZD INR Rs PKR LKR BDT Tk KRW SGD HKD NT BRL MXN ZAR NGN KES KZT RUB UAH TRY AED SAR ILS IRR")
