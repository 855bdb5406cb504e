package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class XmlTest {
    private static final String VALIDATION_XML = """
            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
              <constraint-mapping>META-INF/mapping.xml</constraint-mapping>
              <property name="verity.fail_fast">false</property>
            </validation-config>
            """;
    private static final String MAPPING = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
              <bean class="%s" ignore-annotations="false">
                <field name="name">
                  <constraint annotation="jakarta.validation.constraints.Size">
                    <message>{name.length}</message>
                    <element name="min">3</element>
                  </constraint>
                </field>
              </bean>
            </constraint-mappings>
            """;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Person.class)
                    .addAsResource(new StringAsset(VALIDATION_XML), "META-INF/validation.xml")
                    .addAsResource(new StringAsset(MAPPING.formatted(Person.class.getName())), "META-INF/mapping.xml")
                    .addAsResource(
                            new StringAsset("name.length=at least {min} letters\n"), "ValidationMessages.properties"));

    static class Person {
        @NotNull
        final String name;

        Person(String name) {
            this.name = name;
        }
    }

    @Inject
    Validator validator;

    @Test
    void declaresConstraintsBesideAnnotationsWithMessagesOfTheApplication() {
        assertThat(validator.validate(new Person("Al")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("at least 3 letters");
        assertThat(validator.validate(new Person(null)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must not be null");
    }
}
