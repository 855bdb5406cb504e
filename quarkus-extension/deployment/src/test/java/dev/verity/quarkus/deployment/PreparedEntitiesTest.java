package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kernels were made of classes that Hibernate enhances afterwards. */
class PreparedEntitiesTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    ForbiddenDefinitions.class, KernelUse.class, Kept.class, Harbour.class, Place.class, Ship.class))
            .addBuildChainCustomizer(ForbiddenDefinitions::customize)
            .overrideConfigKey("quarkus.verity.engine", "compiled")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:kernels")
            .overrideConfigKey("quarkus.hibernate-orm.schema-management.strategy", "drop-and-create");

    @MappedSuperclass
    abstract static class Kept {
        @Id
        @GeneratedValue
        private Long id;

        @Min(1)
        private int version = 1;

        Long id() {
            return id;
        }

        void version(int changed) {
            version = changed;
        }
    }

    @Entity(name = "Harbour")
    static class Harbour extends Kept {
        @NotBlank
        private String name = "Esbjerg";

        @Valid
        @NotNull
        @Embedded
        private Place place = new Place();

        @Size(max = 1)
        @OneToMany(fetch = FetchType.LAZY, mappedBy = "home")
        private List<@Valid Ship> ships = new ArrayList<>();

        List<Ship> ships() {
            return ships;
        }

        void name(String changed) {
            name = changed;
        }

        Place place() {
            return place;
        }
    }

    @Embeddable
    static class Place {
        @Min(-90)
        private int latitude;

        void latitude(int changed) {
            latitude = changed;
        }
    }

    @Entity(name = "Ship")
    public static class Ship {
        @Id
        @GeneratedValue
        public Long id;

        @NotBlank
        public String sign = "OXYZ";

        @NotNull
        @Valid
        @ManyToOne(fetch = FetchType.LAZY)
        public Harbour home;
    }

    @Inject
    EntityManager entities;

    @Inject
    Validator validator;

    @Test
    void validateEntitiesWithoutLoadingTheirAttributes() {
        Long id = QuarkusTransaction.requiringNew().call(() -> {
            Harbour harbour = new Harbour();
            entities.persist(harbour);
            Ship ship = new Ship();
            ship.home = harbour;
            entities.persist(ship);
            return harbour.id();
        });
        QuarkusTransaction.requiringNew().run(() -> {
            Harbour harbour = entities.find(Harbour.class, id);
            assertThat(paths(harbour)).isEmpty();
            assertThat(Hibernate.isInitialized(harbour.ships())).isFalse();
            Hibernate.initialize(harbour.ships());
            entities.clear();
            harbour.ships().get(0).sign = " ";
            harbour.name("");
            harbour.version(0);
            harbour.place().latitude(-91);
            assertThat(paths(harbour)).containsExactlyInAnyOrder("ships[0].sign", "name", "version", "place.latitude");
        });
        assertThat(KernelUse.ofAll()).hasSize(3).doesNotContainValue(false);
    }

    private List<String> paths(Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
