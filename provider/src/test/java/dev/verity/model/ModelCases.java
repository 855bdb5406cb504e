package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Model must do, case by case, for one engine. */
abstract class ModelCases {
    private final EngineMode engine;
    private ValidatorFactory factory;
    Models models;

    ModelCases(EngineMode engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .addProperty(VerityConfiguration.ENGINE, engine.name().toLowerCase(java.util.Locale.ROOT))
                .buildValidatorFactory();
        models = factory.unwrap(Models.class);
    }

    @AfterEach
    void close() {
        factory.close();
    }

    static class User extends Model {
        int id;

        @NotNull
        @Size(min = 1, max = 100)
        String name;

        @Min(0)
        @Max(150)
        int age;

        @Email
        String email;
    }

    static final Map<String, Object> ALICE = Map.of("id", 1, "name", "Alice", "age", 30, "email", "alice@example.com");

    <T> T of(Class<T> type, Map<String, ?> input) {
        return models.type(type).of(input);
    }

    <T> T parse(Class<T> type, String json) {
        return models.type(type).parse(json);
    }

    /** The errors of an input, the same for the Map and for JSON. */
    List<String> errors(Class<?> type, Object input) {
        return models.type(type).check(input).errors().stream()
                .map(error -> error.path() + " " + error.type())
                .toList();
    }

    List<String> jsonErrors(Class<?> type, String json) {
        return models.type(type).checkJson(json).errors().stream()
                .map(error -> error.path() + " " + error.type())
                .toList();
    }

    static Map<String, Object> alice(Object... changes) {
        Map<String, Object> changed = new HashMap<>(ALICE);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    @Test
    void case01IntegersAreReadFromText() {
        assertThat(of(User.class, alice("age", "30")).age).isEqualTo(30);
    }

    @Test
    void case02NumbersAreNoText() {
        assertThat(errors(User.class, alice("name", 123))).containsExactly("name string_type");
    }

    static class Friends extends Model {
        int id;
        List<Integer> friends = new ArrayList<>();
    }

    @Test
    void case03ElementsAreCoerced() {
        Friends friends = of(Friends.class, Map.of("id", "123", "friends", List.of(1, "2")));
        assertThat(friends.id).isEqualTo(123);
        assertThat(friends.friends).containsExactly(1, 2);
    }

    record Price(BigDecimal price) {}

    @Test
    void case04DecimalsKeepTheirDigits() {
        assertThat(of(Price.class, Map.of("price", "99.99")).price()).isEqualTo(new BigDecimal("99.99"));
    }

    record Code(@Size(min = 2, max = 5) String code) {}

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcde"})
    void case05LengthsWithinTheBoundsAreValid(String code) {
        assertThat(errors(Code.class, Map.of("code", code))).isEmpty();
    }

    @Test
    void case05LengthsOutsideTheBoundsAreNot() {
        assertThat(errors(Code.class, Map.of("code", "x"))).containsExactly("code string_too_short");
        assertThat(errors(Code.class, Map.of("code", "toolong"))).containsExactly("code string_too_long");
    }

    record Share(
            @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "100", inclusive = false)
            double share) {}

    @Test
    void case06ExclusiveBoundsAreOut() {
        assertThat(errors(Share.class, Map.of("share", 0))).containsExactly("share greater_than");
        assertThat(errors(Share.class, Map.of("share", 100))).containsExactly("share less_than");
        assertThat(errors(Share.class, Map.of("share", 50.5))).isEmpty();
    }

    @Test
    void case07InclusiveBoundsAreIn() {
        assertThat(errors(User.class, alice("age", 0))).isEmpty();
        assertThat(errors(User.class, alice("age", 150))).isEmpty();
        assertThat(errors(User.class, alice("age", -1))).containsExactly("age greater_than_equal");
        assertThat(errors(User.class, alice("age", 151))).containsExactly("age less_than_equal");
    }

    record Ratio(@DecimalMax("1.0") double ratio) {}

    @Test
    void case08DecimalBoundsHold() {
        assertThat(errors(Ratio.class, Map.of("ratio", 1.1))).containsExactly("ratio less_than_equal");
    }

    record Login(@Pattern(regexp = "[a-zA-Z0-9_]+") String login) {}

    @Test
    void case09PatternsMatchTheWholeValue() {
        assertThat(errors(Login.class, Map.of("login", "john-doe"))).containsExactly("login string_pattern_mismatch");
        assertThat(errors(Login.class, Map.of("login", "john_doe"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@example.com", "user@", "user@.com"})
    void case10MalformedAddressesAreRefused(String email) {
        assertThat(errors(User.class, alice("email", email))).containsExactly("email email");
    }

    @Test
    void case11TaggedAddressesAreAccepted() {
        assertThat(errors(User.class, alice("email", "user+tag@example.co.uk"))).isEmpty();
    }

    record Link(@Url String url) {}

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com", "https://", "example.com"})
    void case12OtherUrlsAreRefused(String url) {
        assertThat(errors(Link.class, Map.of("url", url))).containsExactly("url url");
    }

    @Test
    void case13UrlsWithPortPathAndQueryAreAccepted() {
        assertThat(errors(Link.class, Map.of("url", "https://example.com:8080/path?query=value")))
                .isEmpty();
    }

    record Tagged(@Size(min = 1, max = 5) List<String> tags) {}

    @Test
    void case14SizesOfListsHold() {
        assertThat(errors(Tagged.class, Map.of("tags", List.of()))).containsExactly("tags too_short");
        assertThat(errors(Tagged.class, Map.of("tags", List.of("a", "b", "c", "d", "e", "f"))))
                .containsExactly("tags too_long");
    }

    record Unique(@UniqueItems List<String> items) {}

    @Test
    void case15RepeatedItemsAreRefused() {
        assertThat(errors(Unique.class, Map.of("items", List.of("a", "b", "a"))))
                .containsExactly("items unique_items");
    }

    record Status(@OneOf({"active", "inactive"}) String status) {}

    @Test
    void case16OnlyNamedValuesAreAccepted() {
        assertThat(errors(Status.class, Map.of("status", "invalid"))).containsExactly("status literal_error");
    }

    @Test
    void case17RequiredFieldsMayNotBeMissing() {
        assertThat(errors(User.class, Map.of("email", "a@b.c")))
                .containsExactly("id missing", "name missing", "age missing");
    }

    @Test
    void case18RequiredFieldsMayNotBeNull() {
        assertThat(errors(User.class, alice("name", null, "age", null)))
                .containsExactly("name not_null", "age int_type");
    }

    static class Nicknamed extends Model {
        @NotNull
        String name;

        @Size(min = 2)
        String nickname;
    }

    @Test
    void case19OptionalFieldsMayBeAbsent() {
        assertThat(of(Nicknamed.class, Map.of("name", "Jo")).nickname).isNull();
        assertThat(errors(Nicknamed.class, Map.of("name", "Jo", "nickname", "J")))
                .containsExactly("nickname string_too_short");
    }

    @Test
    void case20DefaultsAreNotShared() {
        Friends one = of(Friends.class, Map.of("id", 1));
        Friends other = of(Friends.class, Map.of("id", 2));
        one.friends.add(7);
        assertThat(other.friends).isEmpty();
    }

    @Test
    void case21ExtraKeysAreIgnored() {
        assertThat(errors(User.class, alice("extra", 1))).isEmpty();
    }

    @Test
    void case22AllErrorsAreReported() {
        Map<String, Object> input = alice("name", "", "age", 200, "email", "no");
        assertThat(errors(User.class, input))
                .containsExactly("name string_too_short", "age less_than_equal", "email email");
    }

    static class Level1 extends Model {
        Level2 level2;
    }

    static class Level2 extends Model {
        List<Item> items;
    }

    static class Item extends Model {
        @Min(1)
        int value;
    }

    @Test
    void case23NestedModelsAreValidatedWithTheirPath() {
        Map<String, ?> bound = Map.of("level2", Map.of("items", List.of(Map.of("value", "x"))));
        assertThat(errors(Level1.class, bound)).containsExactly("level2.items[0].value int_parsing");
        Map<String, ?> violated = Map.of("level2", Map.of("items", List.of(Map.of("value", 0))));
        assertThat(errors(Level1.class, violated)).containsExactly("level2.items[0].value greater_than_equal");
    }

    record Notebook(Map<String, Cell> archive) {}

    record Cell(Settings config) {}

    record Settings(@Min(1) @Alias("buffer_size") int bufferSize) {}

    @Test
    void case24MapsGiveTheirKeysToThePath() {
        Map<String, ?> input = Map.of("archive", Map.of("cell_1_2", Map.of("config", Map.of("buffer_size", 0))));
        assertThat(models.type(Notebook.class).check(input).errors().get(0).loc())
                .containsExactly("archive", "cell_1_2", "config", "buffer_size");
        Map<String, ?> wrong = Map.of("archive", Map.of("cell_1_2", Map.of("config", Map.of("buffer_size", "x"))));
        assertThat(models.type(Notebook.class).check(wrong).errors().get(0).loc())
                .containsExactly("archive", "cell_1_2", "config", "buffer_size");
    }

    @Test
    void case25EmptyMapsAreFine() {
        assertThat(of(Notebook.class, Map.of("archive", Map.of())).archive()).isEmpty();
    }

    record Portfolio(@NotNull @Size(min = 1) List<Security> securities) {}

    record Security(
            @NotNull @Size(min = 2) String id,
            @Min(0) int amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    @Test
    void case26EmptyListsMayBeTooShort() {
        assertThat(errors(Portfolio.class, Map.of("securities", List.of()))).containsExactly("securities too_short");
    }

    @Test
    void case27AllErrorsOfAnElementAreReported() {
        Map<String, ?> input = Map.of("securities", List.of(Map.of("id", "x", "amount", "many", "currency", "eur")));
        assertThat(errors(Portfolio.class, input))
                .containsExactly(
                        "securities[0].id string_too_short",
                        "securities[0].amount int_parsing",
                        "securities[0].currency string_pattern_mismatch");
    }

    @Test
    void case28BuiltInstancesAreAccepted() {
        Level2 built = new Level2();
        built.items = List.of();
        assertThat(of(Level1.class, Map.of("level2", built)).level2).isSameAs(built);
    }

    @Test
    void case29CopiesAreValidatedAndOriginalsKept() {
        ModelType<User> type = models.type(User.class);
        User user = type.of(ALICE);
        assertThatThrownBy(() -> type.with(user, Map.of("age", 200)))
                .isInstanceOf(ModelValidationException.class)
                .hasMessageContaining("age: must be less than or equal to 150 [less_than_equal]");
        assertThat(user.age).isEqualTo(30);
        assertThat(type.with(user, Map.of("age", 31)).age).isEqualTo(31);
        assertThat(user.age).isEqualTo(30);
    }

    @Test
    void case30ObjectsAreDumpedInOrder() {
        ModelType<User> type = models.type(User.class);
        User user = type.of(ALICE);
        assertThat(type.dict(user).toString()).isEqualTo("{id=1, name=Alice, age=30, email=alice@example.com}");
        assertThat(type.json(user))
                .isEqualTo("{\"id\":1,\"name\":\"Alice\",\"age\":30,\"email\":\"alice@example.com\"}");
    }

    @Test
    void case31TextsSurviveTheRoundTrip() {
        String text = "\"quoted\"\nnew line \\ \ud83d\ude00";
        ModelType<User> type = models.type(User.class);
        assertThat(type.parse(type.json(type.of(alice("name", text)))).name).isEqualTo(text);
    }

    @Test
    void case32ArraysAreNoObjects() {
        assertThat(jsonErrors(User.class, "[]")).containsExactly(" model_type");
        assertThat(models.type(User.class).parseMany("[]")).isEmpty();
    }

    @Test
    void case33LinesAreReadEachForItself() {
        String lines = "{\"value\":1}\n{\"value\":2}\n{\"value\":\"x\"}\n";
        try (var rows = models.type(Item.class)
                .ndjson(new java.io.ByteArrayInputStream(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            assertThat(rows.map(Result::isValid)).containsExactly(true, true, false);
        }
    }

    @Test
    void case34SyntaxErrorsTellLineAndColumn() {
        ModelError error =
                models.type(User.class).checkJson("{\n  \"age\":}").errors().get(0);
        assertThat(error.type()).isEqualTo("json_invalid");
        assertThat(error.ctx()).containsEntry("line", 2).containsEntry("column", 9);
    }

    @Test
    void case35StreamsKeepTheGoodRows() {
        String array = "[{\"value\":1},{\"value\":2},{\"value\":0},{\"value\":4}]";
        try (var rows = models.type(Item.class).stream(
                new java.io.ByteArrayInputStream(array.getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            assertThat(rows.map(Result::isValid)).containsExactly(true, true, false, true);
        }
    }

    @Test
    void case36ArraysAreReadAsRowByRow() {
        ModelType<Item> type = models.type(Item.class);
        List<Result<Item>> batch = type.parseMany("[{\"value\":1},{\"value\":0}]");
        assertThat(batch.get(0).value()).isEqualTo(type.parse("{\"value\":1}"));
        assertThat(batch.get(1).errors())
                .isEqualTo(type.checkJson("{\"value\":0}").errors());
    }

    @Test
    void case39StrictIntegersAreIntegers() {
        ModelType<Item> strict = models.type(Item.class).with(Coercion.STRICT);
        assertThat(strict.check(Map.of("value", true)).errors().get(0).type()).isEqualTo("int_type");
        assertThat(strict.check(Map.of("value", "123")).errors().get(0).type()).isEqualTo("int_type");
        assertThat(strict.of(Map.of("value", 123)).value).isEqualTo(123);
    }

    record Steps(
            @MultipleOf("5") int five, @MultipleOf("0.1") BigDecimal tenth) {}

    @Test
    void case40MultiplesHold() {
        assertThat(errors(Steps.class, Map.of("five", 7, "tenth", "5.33")))
                .containsExactly("five multiple_of", "tenth multiple_of");
    }

    record Amounts(
            @Digits(integer = 10, fraction = 2) BigDecimal money,
            @Digits(integer = 1, fraction = 4) BigDecimal rate) {}

    @Test
    void case41DigitsHold() {
        assertThat(errors(Amounts.class, Map.of("money", "12345.678", "rate", "12.3456")))
                .containsExactly("money decimal_max_places", "rate decimal_max_digits");
    }

    static class LongName extends User {
        @Size(min = 10)
        String title;
    }

    static class Base {
        @Size(min = 2)
        String getName() {
            return name;
        }

        String name;
    }

    static class Tight extends Base {
        @Override
        @Size(min = 5)
        String getName() {
            return super.getName();
        }
    }

    @Test
    void case42SubclassesTightenConstraints() {
        assertThat(errors(Tight.class, Map.of("name", "abc"))).containsExactly("name string_too_short");
        assertThat(errors(Base.class, Map.of("name", "abc"))).isEmpty();
        assertThat(errors(LongName.class, alice("title", "short"))).containsExactly("title string_too_short");
    }

    @ModelSettings(extra = ExtraKeys.FORBID)
    record Closed(int id) {}

    @Test
    void case43ForbiddenKeysAreErrorsAtTheKey() {
        assertThat(errors(Closed.class, Map.of("id", 1, "more", 2))).containsExactly("more extra_forbidden");
        assertThat(jsonErrors(Closed.class, "{\"id\":1,\"more\":2}")).containsExactly("more extra_forbidden");
    }

    @Discriminator("kind")
    sealed interface Pet permits Cat, Dog {}

    @Tag("cat")
    record Cat(@Min(1) int lives) implements Pet {}

    @Tag("dog")
    record Dog(@NotNull String bark) implements Pet {}

    record Owner(Pet pet) {}

    @Test
    void case44UnknownTagsAreRefused() {
        assertThat(errors(Owner.class, Map.of("pet", Map.of("kind", "fish")))).containsExactly("pet union_tag_invalid");
        assertThat(errors(Owner.class, Map.of("pet", Map.of("lives", 9)))).containsExactly("pet union_tag_not_found");
        assertThat(errors(Owner.class, Map.of("pet", Map.of("kind", "cat", "lives", 0))))
                .containsExactly("pet.lives greater_than_equal");
        assertThat(of(Owner.class, Map.of("pet", Map.of("kind", "dog", "bark", "wau")))
                        .pet())
                .isEqualTo(new Dog("wau"));
    }

    static class Link2 extends Model {
        Link2 next;
    }

    @Test
    void case45CyclicInputIsRefused() {
        Map<String, Object> cyclic = new HashMap<>();
        cyclic.put("next", cyclic);
        assertThat(errors(Link2.class, cyclic)).containsExactly("next recursion_loop");
    }

    @Test
    void case46FractionsAreNoIntegers() {
        assertThat(errors(User.class, alice("age", 1.5))).containsExactly("age int_from_float");
    }

    @Test
    void duplicateKeysAreRefused() {
        assertThat(jsonErrors(Item.class, "{\"value\":1,\"value\":2}")).containsExactly("value duplicate_key");
        assertThat(jsonErrors(Item.class, "{\"value\":1,\"x\":2,\"x\":3}")).containsExactly("x duplicate_key");
    }

    @Test
    void equalFieldsMakeEqualModels() {
        User one = of(User.class, ALICE);
        assertThat(one).isEqualTo(of(User.class, ALICE)).hasSameHashCodeAs(of(User.class, ALICE));
        assertThat(one).isNotEqualTo(of(User.class, alice("age", 31)));
        assertThat(one).hasToString("User(id=1, name=Alice, age=30, email=alice@example.com)");
        assertThat(Arrays.asList(one.fieldsSet().toArray())).containsExactly("id", "name", "age", "email");
    }

    @Test
    void textOfTheInputIsNoTemplate() {
        Result<Owner> result = models.type(Owner.class).check(Map.of("pet", Map.of("kind", "${1+1}{expected}")));
        assertThat(result.errors().get(0).msg()).isEqualTo("must be 'cat', 'dog', not ${1+1}{expected}");
    }

    @Test
    void errorsAreViolationsToo() {
        var thrown = catchThrowableOfType(
                ModelValidationException.class, () -> of(User.class, alice("name", "", "age", "x")));
        assertThat(thrown.getConstraintViolations())
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("name", "age");
    }
}
