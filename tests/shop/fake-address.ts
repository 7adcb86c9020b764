// Nobody's address. It stands on the checkout page so that a test can show that none of it leaves that page.

export const fakeAddress = {
  contactName: 'Wilhelmina Nobody-Testperson',
  fullPhoneNo: '+00 555 0139 7742',
  detailAddress: '99 Nonesuch Lane, Flat 7Q',
  regionAddress: 'Nowhereville, Imaginary Province',
  postCode: 'ZZ9-4417',
  taxNumber: 'NOTAX-000-31415',
};
