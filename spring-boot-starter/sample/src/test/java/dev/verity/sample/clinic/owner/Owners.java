package dev.verity.sample.clinic.owner;

/** Owners to test with. */
final class Owners {
    private Owners() {}

    static Owner owner(String telephone) {
        Address address = new Address();
        address.setStreet("1 High Street");
        address.setCity("Leeds");
        Owner owner = new Owner();
        owner.setFirstName("Ada");
        owner.setLastName("Miller");
        owner.setTelephone(telephone);
        owner.setAddress(address);
        return owner;
    }
}
