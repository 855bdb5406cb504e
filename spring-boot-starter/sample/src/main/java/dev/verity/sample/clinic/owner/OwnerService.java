package dev.verity.sample.clinic.owner;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes owners. What it is given is checked when Hibernate ORM writes it. */
@Service
@Transactional
public class OwnerService {
    private final OwnerRepository owners;

    OwnerService(OwnerRepository owners) {
        this.owners = owners;
    }

    public Owner save(Owner owner) {
        return owners.save(owner);
    }

    public List<Owner> find(String lastName) {
        return owners.findByLastNameStartingWithOrderById(lastName);
    }

    public void changeTelephone(long id, String telephone) {
        owners.findById(id).orElseThrow().setTelephone(telephone);
    }
}
