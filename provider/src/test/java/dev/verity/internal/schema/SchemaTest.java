package dev.verity.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.model.ModelType;
import dev.verity.model.SchemaProfile;
import dev.verity.model.TypeRef;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static void assertSchema(ModelType<?> type, String expected) {
        assertSchema(type, SchemaProfile.STANDARD, expected);
    }

    /** Compares the texts, since the order of keywords and properties counts. */
    private static void assertSchema(ModelType<?> type, SchemaProfile profile, String expected) {
        assertThat(JsonSchemas.MAPPER
                        .<com.fasterxml.jackson.databind.JsonNode>valueToTree(type.schema(profile))
                        .toPrettyString())
                .isEqualTo(JsonSchemas.tree(expected).toPrettyString());
    }

    /** The schema of one property. */
    private static String property(Class<?> type, String key) {
        return JsonSchemas.MAPPER
                .<com.fasterxml.jackson.databind.JsonNode>valueToTree(
                        ModelType.of(type).schema())
                .at("/properties/" + key)
                .toString();
    }

    record Person(
            @NotNull String name,
            @Min(0) @Max(150) int age,
            @jakarta.validation.constraints.Email String email) {}

    @Nested
    class NamedConstraints {
        @Test
        void areToldLikeOthersOfTheirMeaning() {
            assertThat(property(SchemaModels.Named.class, "length")).contains("\"minLength\":1");
            assertThat(property(SchemaModels.Named.class, "range"))
                    .isEqualTo("{\"type\":\"integer\",\"minimum\":2,\"maximum\":5}");
            assertThat(property(SchemaModels.Named.class, "id"))
                    .contains("\"format\":\"uuid\"", "[0123456789abcdef]{8}-[0123456789abcdef]{4}-[12345]");
            assertThat(property(SchemaModels.Named.class, "random"))
                    .doesNotContain("format")
                    .contains("[4]", "[89aAbB]");
            assertThat(property(SchemaModels.Named.class, "url")).contains("\"format\":\"uri\"", "^(?:ftp)://");
            assertThat(property(SchemaModels.Named.class, "items")).contains("\"uniqueItems\":true");
            assertThat(property(SchemaModels.Named.class, "host")).contains("\"format\":\"ipv4\"");
            assertThat(property(SchemaModels.Goods.class, "ean")).contains("^[0-9]{13}$", "Also: @EAN");
            assertThat(property(SchemaModels.Named.class, "points")).contains("\"maxLength\":2");
        }
    }

    @Nested
    class Objects {
        @Test
        void case37BoundsFormatsAndOptionalFieldsAreTold() {
            assertSchema(ModelType.of(Person.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Person", "type": "object",
                     "properties": {
                       "name": {"type": "string"},
                       "age": {"type": "integer", "minimum": 0, "maximum": 150},
                       "email": {"type": ["string", "null"], "format": "email", "pattern": "%s"}},
                     "required": ["name", "age"]}
                    """.formatted(TextPatterns.EMAIL.replace("\\", "\\\\")));
        }

        @Test
        void case38EnumsAreListed() {
            assertSchema(ModelType.of(SchemaModels.Painted.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Painted", "type": "object",
                     "properties": {
                       "color": {"type": "string", "enum": ["RED", "GREEN"]},
                       "level": {"type": ["integer", "null"], "enum": [1, 10, null]},
                       "only": {"type": ["string", "null"], "enum": ["RED", null]}},
                     "required": ["color"]}
                    """);
        }

        @Test
        void constantDefaultsAreToldAsJson() {
            assertSchema(ModelType.of(SchemaModels.Defaults.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Defaults", "type": "object",
                     "properties": {
                       "count": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647, "default": 0},
                       "name": {"type": ["string", "null"], "default": "none"},
                       "tags": {"type": ["array", "null"], "items": {"type": "string"}, "default": ["a"]},
                       "secret": {"type": ["string", "null"], "writeOnly": true, "format": "password"},
                       "today": {"type": ["string", "null"], "format": "date", "pattern": "%1$s"},
                       "day": {"type": ["string", "null"], "format": "date", "pattern": "%1$s", "default": "2020-02-29"},
                       "color": {"type": ["string", "null"], "enum": ["RED", "GREEN", null], "default": "GREEN"},
                       "unset": {"type": ["string", "null"]}}}
                    """.formatted(TextPatterns.DATE));
        }

        @Test
        void recursiveModelsReferToThemselves() {
            assertSchema(ModelType.of(SchemaModels.Node.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Node", "type": "object",
                     "properties": {
                       "name": {"type": "string"},
                       "parent": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
                       "children": {"type": ["array", "null"], "items": {"$ref": "#"}, "default": []}},
                     "required": ["name"]}
                    """);
        }

        @Test
        void genericModelsAreNamedWithTheirArguments() {
            assertThat(ModelType.of(SchemaModels.Users.class)
                            .schema()
                            .get("$defs")
                            .toString())
                    .startsWith(
                            "{Page_User={title=Page_User, type=object, properties={items={type=array, items={$ref=#/$defs/User}}")
                    .contains("Page_String={title=Page_String");
        }

        @Test
        void listsOfModelsReferToThem() {
            assertThat(ModelType.of(new TypeRef<@Size(max = 2) List<SchemaModels.Cat>>() {})
                            .schema()
                            .toString())
                    .isEqualTo(
                            "{$schema=https://json-schema.org/draft/2020-12/schema, type=array, items={$ref=#/$defs/Cat},"
                                    + " maxItems=2, $defs={Cat={title=Cat, type=object, properties={kind={type=string, const=cat},"
                                    + " lives={type=integer, minimum=1, maximum=2147483647}}, required=[lives],"
                                    + " additionalProperties=false}}}");
        }

        @Test
        void unionsAreToldByTheirTags() {
            assertSchema(ModelType.of(SchemaModels.Pet.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}],
                     "$defs": {
                       "Cat": {
                         "title": "Cat", "type": "object",
                         "properties": {
                           "kind": {"type": "string", "const": "cat"},
                           "lives": {"type": "integer", "minimum": 1, "maximum": 2147483647}},
                         "required": ["kind", "lives"],
                         "additionalProperties": false},
                       "Dog": {
                         "title": "Dog", "type": "object",
                         "properties": {
                           "kind": {"type": "string", "const": "dog"},
                           "bark": {"type": "string"},
                           "friend": {"anyOf": [
                             {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}, {"type": "null"}]}},
                         "required": ["kind", "bark"]}}}
                    """);
        }

        @Test
        void keysAreAliasesAndExtraKeysAreTold() {
            assertSchema(ModelType.of(SchemaModels.Open.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Open", "type": "object",
                     "properties": {"user-name": {"type": "string"}},
                     "required": ["user-name"],
                     "additionalProperties": true}
                    """);
        }

        @Test
        void composedConstraintsAndThoseOfGettersCountButNotOtherGroups() {
            assertSchema(ModelType.of(SchemaModels.Composed.class), """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Composed", "type": "object",
                     "properties": {
                       "code": {"type": "string", "minLength": 2, "maxLength": 4,
                                "anyOf": [{"maxLength": 2}, {"pattern": "^[\\\\u0000-\\\\uffff]*$"}]},
                       "later": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                       "name": {"type": ["string", "null"], "minLength": 3}},
                     "required": ["code", "later"],
                     "$comment": "Also: fine @AssertTrue"}
                    """);
        }
    }

    record Unsaid(
            @Future Instant at,

            @Pattern(regexp = "(?=.*[A-Z]).*", flags = Pattern.Flag.DOTALL)
            String password,

            ZoneId zone,
            @Min(3) String number) {}

    @Nested
    class Values {
        static Stream<Arguments> properties() {
            Class<?> numbers = SchemaModels.Numbers.class;
            Class<?> decimals = SchemaModels.Decimals.class;
            Class<?> texts = SchemaModels.Texts.class;
            Class<?> containers = SchemaModels.Containers.class;
            return Stream.of(
                    Arguments.of(numbers, "small", "{'type':'integer','minimum':-128,'maximum':127}"),
                    Arguments.of(numbers, "positive", "{'type':'integer','exclusiveMinimum':0,'maximum':32767}"),
                    Arguments.of(numbers, "debt", "{'type':['integer','null'],'maximum':0}"),
                    Arguments.of(numbers, "share", "{'type':'number','exclusiveMinimum':0,'maximum':0.5}"),
                    Arguments.of(
                            decimals,
                            "any",
                            "{'anyOf':[{'type':'number'},{'type':'string','pattern':'" + TextPatterns.NUMBER + "'}]}"),
                    Arguments.of(
                            decimals,
                            "money",
                            "{'type':'number','exclusiveMinimum':-1000,'exclusiveMaximum':1000,'multipleOf':0.01}"),
                    Arguments.of(
                            decimals,
                            "choice",
                            "{'type':'integer','minimum':-2147483648,'maximum':2147483647,'enum':[1,2]}"),
                    Arguments.of(
                            texts,
                            "units",
                            "{'type':'string','minLength':2,'maxLength':5,'anyOf':[{'maxLength':2},{'pattern':'^[\\u0000-\\uffff]*$'}]}"),
                    Arguments.of(texts, "points", "{'type':'string','minLength':2,'maxLength':5}"),
                    Arguments.of(texts, "some", "{'type':'string','minLength':1}"),
                    Arguments.of(
                            texts,
                            "simple",
                            "{'type':['string','null'],'pattern':'^(?:[a-z]{2}[0-9]*|x[^\\n\\r\\u0085\\u2028\\u2029]y[\\t-\\r ]?)$'}"),
                    Arguments.of(
                            texts,
                            "two",
                            "{'type':['string','null'],'pattern':'^(?:[Aa]+[Bb])$','allOf':[{'pattern':'^(?:[^\\n\\r\\u0085\\u2028\\u2029]{3,})$'}]}"),
                    Arguments.of(
                            texts,
                            "upper",
                            "{'type':['string','null'],'pattern':'" + TextPatterns.UPPER + "','enum':['A','b',null]}"),
                    Arguments.of(texts, "free", "{'type':['string','null']}"),
                    Arguments.of(
                            containers,
                            "names",
                            "{'type':'array','items':{'type':'string','minLength':2},'minItems':1,'maxItems':3}"),
                    Arguments.of(
                            containers,
                            "byNumber",
                            "{'type':['object','null'],'propertyNames':{'pattern':'^(?:0|-?[1-9][0-9]{0,8})$'},'additionalProperties':{'type':'string'}}"),
                    Arguments.of(
                            containers,
                            "flags",
                            "{'type':['object','null'],'propertyNames':{'minLength':2},'additionalProperties':{'type':'boolean'}}"),
                    Arguments.of(containers, "nickname", "{'type':['string','null'],'minLength':2}"),
                    Arguments.of(containers, "share", "{'type':'number'}"),
                    Arguments.of(
                            containers,
                            "password",
                            "{'type':['string','null'],'minLength':3,'writeOnly':true,'format':'password'}"),
                    Arguments.of(
                            containers,
                            "other",
                            "{'type':['string','null'],'minLength':3,'writeOnly':true,'format':'password'}"),
                    Arguments.of(containers, "anything", "{'type':['string','number','boolean','object','array']}"),
                    Arguments.of(
                            Unsaid.class,
                            "zone",
                            "{'type':['string','null'],'$comment':'Also: a time zone, such as Europe/Paris'}"),
                    Arguments.of(Unsaid.class, "number", "{'type':['string','null'],'$comment':'Also: @Min(value=3)'}"),
                    Arguments.of(
                            Unsaid.class,
                            "password",
                            "{'type':['string','null'],'$comment':'Also: @Pattern(flags=[DOTALL], regexp=(?=.*[A-Z]).*)'}"));
        }

        @ParameterizedTest(name = "{0} {1}")
        @MethodSource("properties")
        void propertiesAreToldWithTheirConstraints(Class<?> type, String key, String expected) {
            assertThat(property(type, key))
                    .isEqualTo(expected.replace("\\", "\\\\").replace('\'', '"'));
        }
    }

    record Trip(
            @NotNull @Size(min = 1, max = 80) String city,
            @Pattern(regexp = "[A-Z]{3}") @Size(min = 3) String currency,
            @Size(max = 3) List<Stop> stops,
            java.time.LocalDate day,
            java.time.LocalTime time,
            java.util.Set<Integer> rooms,
            java.util.Optional<SchemaModels.Color> color,
            SchemaModels.Pet pet) {}

    record Stop(
            int nights, @dev.verity.model.Default("true") boolean paid) {}

    record Scores(Map<String, Integer> scores) {}

    record Loose(Object value) {}

    @Nested
    class StrictProfileSays {
        @Test
        void allFieldsAreRequiredAndNoOthersAllowed() {
            assertSchema(ModelType.of(Trip.class), SchemaProfile.STRICT, """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema",
                     "title": "Trip", "type": "object",
                     "properties": {
                       "city": {"type": "string", "description": "Also: 1 to 80 characters"},
                       "currency": {"type": ["string", "null"], "pattern": "^(?:[A-Z]{3})$",
                                    "description": "Also: at least 3 characters"},
                       "stops": {"type": ["array", "null"], "items": {"$ref": "#/$defs/Stop"}, "maxItems": 3},
                       "day": {"type": ["string", "null"], "format": "date"},
                       "time": {"type": ["string", "null"], "pattern": "%s"},
                       "rooms": {"type": ["array", "null"],
                                 "items": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                                 "description": "Also: no item twice"},
                       "color": {"type": ["string", "null"], "enum": ["RED", "GREEN", null]},
                       "pet": {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}, {"type": "null"}]}},
                     "required": ["city", "currency", "stops", "day", "time", "rooms", "color", "pet"],
                     "additionalProperties": false,
                     "$defs": {
                       "Stop": {
                         "title": "Stop", "type": "object",
                         "properties": {
                           "nights": {"type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                           "paid": {"type": "boolean"}},
                         "required": ["nights", "paid"], "additionalProperties": false},
                       "Cat": {
                         "title": "Cat", "type": "object",
                         "properties": {
                           "kind": {"type": "string", "enum": ["cat"]},
                           "lives": {"type": "integer", "minimum": 1, "maximum": 2147483647}},
                         "required": ["kind", "lives"], "additionalProperties": false},
                       "Dog": {
                         "title": "Dog", "type": "object",
                         "properties": {
                           "kind": {"type": "string", "enum": ["dog"]},
                           "bark": {"type": "string"},
                           "friend": {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}, {"type": "null"}]}},
                         "required": ["kind", "bark", "friend"], "additionalProperties": false}}}
                    """.formatted(
                            TextPatterns.TIME.replace("\\", "\\\\")));
        }

        @Test
        void mapsAndObjectsCannotBeTold() {
            assertThatThrownBy(() -> ModelType.of(Scores.class).schema(SchemaProfile.STRICT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Scores#scores is a Map, which the strict profile of JSON Schema cannot describe: all keys of"
                                    + " an object have to be known. Use a record or a list of records, or SchemaProfile.STANDARD.");
            assertThatThrownBy(() -> ModelType.of(Loose.class).schema(SchemaProfile.STRICT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Loose#value is an Object, which the strict profile");
        }

        @Test
        void theRootIsAnObject() {
            assertThatThrownBy(() -> ModelType.of(new TypeRef<List<Stop>>() {}).schema(SchemaProfile.STRICT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "A List is no object of known keys, which the strict profile of JSON Schema asks for at the"
                                    + " root. Put it into a record, or use SchemaProfile.STANDARD.");
        }
    }
}
