package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrmTest {
    private static final String COLUMN =
            "select %s from information_schema.columns where table_name='AUTHOR' and column_name='%s'";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Author.class, Book.class))
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:orm")
            .overrideConfigKey("quarkus.hibernate-orm.schema-management.strategy", "drop-and-create");

    @Entity(name = "Author")
    public static class Author {
        @Id
        @GeneratedValue
        public Long id;

        @NotNull
        @Size(max = 12)
        public String name;

        @Size(max = 1)
        @OneToMany(fetch = FetchType.LAZY)
        public List<Book> books = new ArrayList<>();
    }

    @Entity(name = "Book")
    public static class Book {
        @Id
        @GeneratedValue
        public Long id;

        @NotBlank
        public String title;
    }

    @Inject
    EntityManager entities;

    @Inject
    Validator validator;

    @Test
    void validatesEntitiesWhenTheyArePersisted() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.persist(new Author())))
                .hasRootCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void validatesEntitiesWhenTheyAreUpdated() {
        Long id = persisted();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.find(Author.class, id).name = "a name that is too long"))
                .hasRootCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void makesColumnsOfConstraints() {
        assertThat(column("character_maximum_length", "NAME")).hasToString("12");
        assertThat(column("is_nullable", "NAME")).isEqualTo("NO");
    }

    @Test
    void loadsNoAttributeToValidateIt() {
        Long id = persisted();
        QuarkusTransaction.requiringNew().run(() -> {
            Author author = entities.find(Author.class, id);
            assertThat(validator.validate(author)).isEmpty();
            assertThat(Hibernate.isInitialized(author.books)).isFalse();
        });
    }

    private Long persisted() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Author author = new Author();
            author.name = "Austen";
            entities.persist(author);
            return author.id;
        });
    }

    private Object column(String what, String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(COLUMN.formatted(what, name), Object.class)
                        .getSingleResult());
    }
}
