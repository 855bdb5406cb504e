package dev.verity.sample.clinic.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.sample.clinic.ClinicTest;
import dev.verity.sample.clinic.pet.Pet;
import dev.verity.sample.clinic.pet.PetRepository;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

class OwnerPersistenceTest extends ClinicTest {
    @Autowired
    OwnerService owners;

    @Autowired
    OwnerRepository repository;

    @Autowired
    PetRepository pets;

    @Autowired
    Validator validator;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void persistChecksConstraintsWhenTheTransactionCommits() {
        assertThatThrownBy(() -> owners.save(Owners.owner("12")))
                .isInstanceOf(TransactionSystemException.class)
                .hasMessage("Could not commit JPA transaction")
                .rootCause()
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageStartingWith("Validation failed for classes [" + Owner.class.getName()
                        + "] during persist time for groups [jakarta.validation.groups.Default, ]\n");
    }

    @Test
    void flushThrowsTheViolationsThemselves() {
        var failure = catchThrowableOfType(
                ConstraintViolationException.class, () -> repository.saveAndFlush(Owners.owner("12")));
        assertThat(failure.getConstraintViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("telephone");
            assertThat(violation.getRootBeanClass()).isEqualTo(Owner.class);
            assertThat(violation.getInvalidValue()).isEqualTo("12");
        });
    }

    @Test
    void updateIsCheckedAndRolledBack() {
        long id = owners.save(Owners.owner("5551112222")).getId();

        http.put("/owners/" + id + "/telephone", "1234").isJson(409, """
                        [{"field": "telephone", "code": "Pattern", "message": "must be ten digits"}]""");
        assertThat(repository.findById(id).orElseThrow().getTelephone()).isEqualTo("5551112222");

        http.put("/owners/" + id + "/telephone", "5553334444").is(204);
        assertThat(repository.findById(id).orElseThrow().getTelephone()).isEqualTo("5553334444");
    }

    @Test
    void cascadedPersistBlamesThePet() {
        Owner owner = Owners.owner("5550009999");
        owner.getPets().add(new Pet(owner, "", LocalDate.of(2020, 1, 1)));

        var failure = catchThrowableOfType(ConstraintViolationException.class, () -> repository.saveAndFlush(owner));

        assertThat(failure.getConstraintViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getRootBeanClass()).isEqualTo(Pet.class);
            assertThat(violation.getPropertyPath()).hasToString("name");
        });
    }

    @Test
    void schemaFollowsConstraints() {
        List<String> columns = jdbc.query(
                "select column_name, is_nullable, character_maximum_length from information_schema.columns"
                        + " where table_name = 'OWNER' and column_name <> 'ID' order by column_name",
                (row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3));
        assertThat(columns)
                .containsExactly(
                        "CITY NO 40",
                        "EMAIL YES 80",
                        "FIRST_NAME NO 40",
                        "LAST_NAME NO 40",
                        "STREET NO 60",
                        "TELEPHONE NO 255",
                        "ZIP YES 255");
    }

    @Test
    void validationDoesNotLoadTheLazyCollection() {
        long id = ownerWithPet();
        Statistics statistics = statistics();

        http.put("/owners/" + id + "/telephone", "5557778888").is(204);

        assertThat(statistics.getCollectionFetchCount()).isZero();
        assertThat(statistics.getEntityUpdateCount()).isEqualTo(1);
        assertThat(statistics.getEntityLoadCount()).isEqualTo(1);
    }

    @Test
    void validationByHandLeavesLazyAssociationsAlone() {
        long id = ownerWithPet();
        PersistenceUnitUtil loaded = factory.getPersistenceUnitUtil();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Statistics statistics = statistics();
            Owner owner = entities.find(Owner.class, id);

            assertThat(validator.validate(owner)).isEmpty();

            assertThat(loaded.isLoaded(owner, "pets")).isFalse();
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        });
    }

    @Test
    void validationDoesNotLoadTheLazyReference() {
        long id = ownerWithPet();
        PersistenceUnitUtil loaded = factory.getPersistenceUnitUtil();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Pet pet = pets.findAll().stream()
                    .filter(each -> each.getOwner().getId() == id)
                    .findFirst()
                    .orElseThrow();
            assertThat(loaded.isLoaded(pet, "owner")).isFalse();
            Statistics statistics = statistics();

            assertThat(validator.validate(pet)).isEmpty();
            pet.rename("Tom");
            entities.flush();

            assertThat(loaded.isLoaded(pet, "owner")).isFalse();
            assertThat(statistics.getEntityLoadCount()).isZero();
            assertThat(statistics.getEntityUpdateCount()).isEqualTo(1);
        });
    }

    @Test
    void loadedAssociationsAreChecked() {
        long id = ownerWithPet();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Owner owner = entities.find(Owner.class, id);
            owner.getPets().get(0).rename("");

            Set<ConstraintViolation<Owner>> violations = validator.validate(owner);

            assertThat(violations)
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("pets[0].name");
            status.setRollbackOnly();
        });
    }

    private long ownerWithPet() {
        Owner owner = Owners.owner("5550000000");
        owner.getPets().add(new Pet(owner, "Rex", LocalDate.of(2020, 1, 1)));
        return owners.save(owner).getId();
    }

    private Statistics statistics() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        return statistics;
    }
}
