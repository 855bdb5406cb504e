package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LibraryKernelsTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ForbiddenDefinitions.class, KernelUse.class, Order.class))
            .withAdditionalDependency(
                    jar -> jar.addClass(Address.class).addAsResource(EmptyAsset.INSTANCE, "META-INF/beans.xml"))
            .addBuildChainCustomizer(ForbiddenDefinitions::customize)
            .overrideConfigKey("quarkus.verity.engine", "compiled");

    /** Of a jar of its own. */
    static class Address {
        @NotBlank
        private final String city;

        Address(String city) {
            this.city = city;
        }

        String city() {
            return city;
        }
    }

    record Order(@Valid Address address) {}

    @Inject
    Validator validator;

    @Test
    void areBesideTheClassesOfTheLibrary() {
        assertThat(validator.validate(new Order(new Address(""))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("address.city");
        assertThat(KernelUse.ofAll()).hasSize(2).doesNotContainValue(false);
    }
}
