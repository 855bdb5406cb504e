package dev.verity.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Paths in the names of Jackson, 2 and 3. */
class JacksonNodeNamesTest {

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static class Person {
        @NotNull
        @JsonProperty("first_name")
        private String firstName;

        @NotNull
        private String lastName;

        @NotNull
        @JsonIgnore
        private String secret;

        @Valid
        @JsonProperty("home")
        private Address address = new Address();

        @Valid
        private List<Address> otherAddresses = List.of(new Address());

        @NotNull
        @JsonProperty("web")
        public String getURL() {
            return null;
        }
    }

    static class Address {
        @NotNull
        @JsonProperty(value = "zip_code", access = JsonProperty.Access.WRITE_ONLY)
        private String zip;
    }

    static class Base {
        @NotNull
        public String someName;
    }

    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
    @tools.jackson.databind.annotation.JsonNaming(
            tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
    static class Snake extends Base {
        @NotNull
        public String ownName;
    }

    record Compact(
            @NotNull @JsonProperty("n") String name,
            @NotNull String otherName) {}

    abstract static class MixIn {
        @JsonProperty("mixed")
        String someName;
    }

    static PropertyNodeNameProvider[] plain() {
        return new PropertyNodeNameProvider[] {new Jackson2NodeNameProvider(), new Jackson3NodeNameProvider()};
    }

    static PropertyNodeNameProvider[] kebab() {
        return new PropertyNodeNameProvider[] {
            new Jackson2NodeNameProvider(new ObjectMapper()
                    .setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.KEBAB_CASE)
                    .addMixIn(Base.class, MixIn.class)),
            new Jackson3NodeNameProvider(JsonMapper.builder()
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.KEBAB_CASE)
                    .addMixIn(Base.class, MixIn.class)
                    .build())
        };
    }

    private static List<String> paths(PropertyNodeNameProvider names, Object bean) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .propertyNodeNameProvider(names)
                .buildValidatorFactory()) {
            return paths(factory, bean);
        }
    }

    private static List<String> paths(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void followsAnnotations(PropertyNodeNameProvider names) {
        assertThat(paths(names, new Person()))
                .containsExactlyInAnyOrder(
                        "first_name", "lastName", "secret", "home.zip_code", "otherAddresses[0].zip_code", "web");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void followsTheNamingOfTheBeanClassForInheritedPropertiesToo(PropertyNodeNameProvider names) {
        assertThat(paths(names, new Snake())).containsExactly("some_name", "own_name");
        assertThat(paths(names, new Base())).containsExactly("someName");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void knowsRecords(PropertyNodeNameProvider names) {
        assertThat(paths(names, new Compact(null, null))).containsExactly("n", "otherName");
    }

    @ParameterizedTest
    @MethodSource("kebab")
    void followsTheMapper(PropertyNodeNameProvider names) {
        assertThat(paths(names, new Person())).contains("first_name", "last-name", "other-addresses[0].zip_code");
        assertThat(paths(names, new Base())).containsExactly("mixed");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void keepsTheNamesOfWhatJacksonDoesNotKnow(PropertyNodeNameProvider names) {
        assertThat(names.nodeName(Base.class, "other", "getOther")).isEqualTo("other");
    }

    @Test
    void isAskedForByAProperty() {
        for (String name : List.of("jackson", Jackson2NodeNameProvider.class.getName())) {
            try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .addProperty("hibernate.validator.property_node_name_provider", name)
                    .buildValidatorFactory()) {
                assertThat(paths(factory, new Compact(null, ""))).containsExactly("n");
            }
        }
    }
}
