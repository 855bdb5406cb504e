package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class TypesSuite extends ModelSuite {
    TypesSuite(EngineMode engine) {
        super(engine);
    }

    record Primitives(byte b, short s, int i, long l, float f, double d, boolean z, char c) {}

    static class PrimitiveFields extends Model {
        byte b;
        short s;
        int i;
        long l;
        float f;
        double d;
        boolean z;
        char c;
    }

    record Boxes(Byte b, Short s, Integer i, Long l, Float f, Double d, Boolean z, Character c) {}

    @Test
    void primitivesAndTheirBoxes() {
        String all =
                "{'b':-128,'s':32767,'i':-2147483648,'l':9223372036854775807,'f':1.5,'d':1.0E-10,'z':true,'c':'x'}";
        assertRoundTrip(Primitives.class, all);
        assertRoundTrip(PrimitiveFields.class, all);
        assertRoundTrip(Boxes.class, all);
        assertRoundTrip(Boxes.class, "{'b':null,'s':null,'i':null,'l':null,'f':null,'d':null,'z':null,'c':null}");
    }

    @ParameterizedTest
    @CsvSource({
        "b,128",
        "b,-129",
        "s,32768",
        "i,2147483648",
        "l,9223372036854775808",
        "l,1e30",
        "i,99999999999999999999"
    })
    void overflowIsAnError(String key, String number) {
        String json = "{'" + key + "':" + number + "}";
        assertThat(jsonErrors(Boxes.class, json)).containsExactly(key + " int_overflow");
        assertThat(jsonErrors(PrimitiveFields.class, json)).contains(key + " int_overflow");
    }

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(errors(Boxes.class, Map.of("d", number, "f", (float) number, "i", number)))
                    .containsExactly("i finite_number", "f finite_number", "d finite_number");
        }
        assertThat(errors(Boxes.class, Map.of("d", "NaN", "f", "-Infinity")))
                .containsExactly("f finite_number", "d finite_number");
        assertThat(jsonErrors(Boxes.class, "{'d':1e400,'f':1e39}"))
                .containsExactly("f finite_number", "d finite_number");
        assertThat(jsonErrors(Boxes.class, "{'d':NaN}")).containsExactly(" json_invalid");
    }

    @Test
    void numbersThatAreNotFiniteAreNotWritten() {
        Boxes box = new Boxes(null, null, null, null, null, Double.NaN, null, null);
        assertThatThrownBy(() -> models.type(Boxes.class).json(box))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NaN at /d cannot be written: JSON has no such number. Use null or a finite number.");
    }

    record Precise(BigDecimal decimal, BigInteger integer) {}

    @ParameterizedTest
    @CsvSource({"1.10", "0.1000000000000000055511151231257827", "100000000000000000000.00", "1E+3"})
    void decimalsKeepTheirDigits(String digits) {
        Precise precise = parse(Precise.class, "{'decimal':" + digits + "}");
        assertThat(precise.decimal()).isEqualTo(new BigDecimal(digits));
        assertThat(json(Precise.class, precise)).isEqualTo("{'decimal':" + digits + ",'integer':null}");
        assertThat(of(Precise.class, Map.of("decimal", digits)).decimal()).isEqualTo(new BigDecimal(digits));
    }

    record Times(
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            OffsetTime offsetTime,
            OffsetDateTime offsetDateTime,
            ZonedDateTime zoned,
            Instant instant,
            Year year,
            YearMonth month,
            MonthDay monthDay,
            Duration duration,
            Period period,
            ZoneId zone,
            ZoneOffset offset) {}

    @Test
    void allTimesOfJava() {
        assertRoundTrip(
                Times.class,
                "{'date':'2024-02-29','time':'12:22:10.000000001','dateTime':'2017-06-01T12:22:00','offsetTime':'12:22:10+01:00',"
                        + "'offsetDateTime':'2017-06-01T12:22:10.500+01:00','zoned':'2017-06-01T12:22:10+02:00[Europe/Paris]',"
                        + "'instant':'2017-06-01T12:22:10.123456789Z','year':2024,'month':'2024-02','monthDay':'--02-29',"
                        + "'duration':'PT26H3M4.000000005S','period':'P1Y2M3D','zone':'Europe/Paris','offset':'+05:30'}");
        assertThat(jsonErrors(
                        Times.class,
                        "{'date':'2023-02-29','time':1,'dateTime':'2017-06-01T12:22Z','offsetTime':'12:22','instant':'2017-06-01T12:22',"
                                + "'year':'x','month':'2024-13','duration':'P1Y','zone':'Europe/Nowhere'}"))
                .containsExactly(
                        "date date_parsing",
                        "time time_type",
                        "dateTime timezone_naive",
                        "offsetTime timezone_aware",
                        "instant timezone_aware",
                        "year int_parsing",
                        "month date_parsing",
                        "duration time_delta_parsing",
                        "zone zone_parsing");
    }

    record Stamp(@EpochTime Instant at, Instant strict, List<@EpochTime Instant> all) {}

    @Test
    void momentsAreNumbersWhereThatIsAskedFor() {
        Stamp stamp = parse(Stamp.class, "{'at':1.5,'all':[0,1500000000000]}");
        assertThat(stamp.at()).isEqualTo(Instant.ofEpochMilli(1500));
        assertThat(stamp.all()).containsExactly(Instant.EPOCH, Instant.ofEpochMilli(1500000000000L));
        assertThat(jsonErrors(Stamp.class, "{'strict':1}")).containsExactly("strict datetime_type");
    }

    enum Plain {
        ONE,
        TWO
    }

    enum Numbered {
        LOW(1),
        HIGH(10);

        @EnumValue
        final int value;

        Numbered(int value) {
            this.value = value;
        }
    }

    record Others(Plain plain, Numbered numbered, UUID uuid, URI uri, byte[] bytes, Locale locale, Currency currency) {}

    @Test
    void otherScalars() {
        String json =
                "{'plain':'TWO','numbered':10,'uuid':'123e4567-e89b-12d3-a456-426614174000','uri':'mailto:a@b.c','bytes':'AAEC',"
                        + "'locale':'de-CH','currency':'EUR'}";
        Others others = parse(Others.class, json);
        assertThat(others.bytes()).containsExactly(0, 1, 2);
        assertThat(others.numbered()).isEqualTo(Numbered.HIGH);
        assertRoundTrip(Others.class, json);
        assertThat(jsonErrors(Others.class, "{'plain':'one','numbered':2,'bytes':'?','uuid':'x','uri':'a b'}"))
                .containsExactly(
                        "plain enum",
                        "numbered enum",
                        "uuid uuid_parsing",
                        "uri uri_parsing",
                        "bytes bytes_invalid_encoding");
    }

    record Containers(
            List<List<Integer>> lists,
            Set<String> set,
            SortedSet<Integer> sorted,
            Deque<Integer> deque,
            Collection<Long> collection,
            int[] ints,
            double[][] matrix,
            boolean[] flags,
            String[] texts,
            char[] chars,
            Map<String, List<Integer>> map,
            SortedMap<Integer, Boolean> byNumber,
            Map<Plain, Optional<Integer>> byEnum,
            Map<LocalDate, Plain[]> byDate,
            Iterable<Integer> iterable) {}

    @Test
    void containersOfAnyDepth() {
        String json = "{'lists':[[1,2],[]],'set':['b','a'],'sorted':[1,2],'deque':[1,2],'collection':[1],'ints':[1,2],"
                + "'matrix':[[1.5],[]],'flags':[true],'texts':['a',null],'chars':['a','b'],'map':{'a':[1]},'byNumber':{'1':true,'2':false},"
                + "'byEnum':{'TWO':null,'ONE':1},'byDate':{'2024-02-29':['ONE']},'iterable':[1]}";
        assertRoundTrip(Containers.class, json);
        Containers read = parse(Containers.class, json);
        assertThat(read.lists().get(0)).containsExactly(1, 2);
        assertThat(read.byDate()).containsOnlyKeys(LocalDate.of(2024, 2, 29));
        assertThat(read.byEnum()).containsEntry(Plain.TWO, Optional.empty());
    }

    @Test
    void errorsInContainersTellIndexesAndKeys() {
        String json = "{'lists':[[1,'x'],2],'set':{},'sorted':[null],'ints':[1,null,'y'],'matrix':[[1,'z']],"
                + "'map':{'a':['q']},'byNumber':{'x':true},'byEnum':{'THREE':1}}";
        String[] expected = {
            "lists[0][1] int_parsing",
            "lists[1] list_type",
            "set set_type",
            "sorted[0] null_forbidden",
            "ints[1] int_type",
            "ints[2] int_parsing",
            "matrix[0][1] float_parsing",
            "map.a[0] int_parsing",
            "byNumber.x[key] int_parsing",
            "byEnum.THREE[key] enum"
        };
        assertThat(jsonErrors(Containers.class, json)).containsExactly(expected);
    }

    record Maybe(
            Optional<@Size(min = 2) String> text,
            OptionalInt number,
            OptionalLong large,
            OptionalDouble real,
            Optional<List<Integer>> list) {}

    @Test
    void optionalsAreNullable() {
        assertRoundTrip(Maybe.class, "{'text':'ab','number':1,'large':2,'real':0.5,'list':[1]}");
        assertRoundTrip(Maybe.class, "{'text':null,'number':null,'large':null,'real':null,'list':null}");
        assertThat(of(Maybe.class, Map.of()).text()).isEmpty();
        assertThat(of(Maybe.class, Map.of("text", Optional.of("ab"), "number", OptionalInt.of(3)))
                        .number())
                .hasValue(3);
        assertThat(jsonErrors(Maybe.class, "{'text':'a','number':'x','list':[null,'y']}"))
                .containsExactly("text string_too_short", "number int_parsing", "list[1] int_parsing");
    }

    record Page<T>(@NotNull List<T> items, T first, Map<String, T> byName) {}

    record Item(@Min(1) int value) {}

    @Test
    void genericModels() {
        ModelType<Page<Item>> items = models.type(new TypeRef<Page<Item>>() {});
        Page<Item> page = items.parse("{\"items\":[{\"value\":1}],\"byName\":{\"a\":{\"value\":\"2\"}}}");
        assertThat(page).isEqualTo(new Page<>(List.of(new Item(1)), null, Map.of("a", new Item(2))));
        assertThat(errors(items.check(Map.of("items", List.of(Map.of("value", 0), 3), "first", Map.of()))))
                .containsExactly("items[0].value greater_than_equal", "items[1] model_type", "first.value missing");
        ModelType<Page<Integer>> numbers = models.type(new TypeRef<Page<Integer>>() {});
        assertThat(errors(numbers.check(Map.of("items", List.of("x"))))).containsExactly("items[0] int_parsing");
        assertThat(numbers.json(numbers.of(Map.of("items", List.of("3")))))
                .isEqualTo("{\"items\":[3],\"first\":null,\"byName\":null}");
    }

    record Deep(Page<Page<Integer>> pages) {}

    @Test
    void genericModelsInModels() {
        assertThat(of(Deep.class, Map.of("pages", Map.of("items", List.of(Map.of("items", List.of("1"))))))
                        .pages()
                        .items()
                        .get(0)
                        .items())
                .containsExactly(1);
        assertThat(errors(Deep.class, Map.of("pages", Map.of("items", List.of(Map.of("items", List.of("x")))))))
                .containsExactly("pages.items[0].items[0] int_parsing");
    }

    static class Tree extends Model {
        @NotNull
        String name;

        List<Tree> children = new java.util.ArrayList<>();
        Optional<Tree> parent;
    }

    @Test
    void recursiveModels() {
        assertRoundTrip(
                Tree.class,
                "{'name':'a','children':[{'name':'b','children':[],'parent':null}],'parent':{'name':'c','children':[],'parent':null}}");
        assertThat(jsonErrors(Tree.class, "{'name':'a','children':[{'children':[{'name':1}]}],'parent':{}}"))
                .containsExactly(
                        "children[0].name missing", "children[0].children[0].name string_type", "parent.name missing");
    }

    @Test
    void bareTypes() {
        ModelType<Integer> number = models.type(new TypeRef<@Min(1) Integer>() {});
        assertThat(number.of("3")).isEqualTo(3);
        assertThat(number.parse("4")).isEqualTo(4);
        assertThat(errors(number.check(0))).containsExactly(" greater_than_equal");
        assertThat(errors(number.check("x"))).containsExactly(" int_parsing");
        assertThat(number.json(5)).isEqualTo("5");
        assertThat(models.type(int.class).of("3")).isEqualTo(3);
        assertThat(models.type(String.class).json("a\"b")).isEqualTo("\"a\\\"b\"");
    }

    @Test
    void listsOfModels() {
        ModelType<List<Item>> items = models.type(new TypeRef<@Size(max = 2) List<Item>>() {});
        assertThat(items.parse("[{\"value\":1}]")).containsExactly(new Item(1));
        assertThat(items.json(List.of(new Item(1), new Item(2)))).isEqualTo("[{\"value\":1},{\"value\":2}]");
        assertThat(errors(items.check(List.of(Map.of("value", 1), Map.of("value", 0), Map.of("value", 2)))))
                .containsExactly(" too_long", "[1].value greater_than_equal");
        ModelType<Map<String, List<@Max(3) Integer>>> map =
                models.type(new TypeRef<Map<String, List<@Max(3) Integer>>>() {});
        assertThat(errors(map.check(Map.of("a", List.of(1, 4))))).containsExactly("a[1] less_than_equal");
    }

    static class Bean {
        private String name;
        private Item item;

        String getName() {
            return name;
        }
    }

    @Test
    void plainBeansAreModelsToo() {
        assertRoundTrip(Bean.class, "{'name':'a','item':{'value':1}}");
        assertThat(errors(Bean.class, Map.of("item", Map.of("value", 0))))
                .containsExactly("item.value greater_than_equal");
    }

    record Numbers(int count, @Coerce(Coercion.LAX) int lax, List<Integer> all) {}

    @ModelSettings(coercion = Coercion.STRICT)
    record StrictNumbers(int count, @Coerce(Coercion.LAX) int lax) {}

    @Test
    void strictCoercionByCallClassAndField() {
        ModelType<Numbers> strict = models.type(Numbers.class).with(Coercion.STRICT);
        assertThat(errors(strict.check(Map.of("count", "1", "lax", "2", "all", List.of("3", 4, 5.0)))))
                .containsExactly("count int_type", "all[0] int_type", "all[2] int_type");
        assertThat(errors(strict.checkJson("{\"count\":1.0,\"lax\":\"2\",\"all\":[true]}")))
                .containsExactly("count int_type", "all[0] int_type");
        assertThat(errors(StrictNumbers.class, Map.of("count", "1", "lax", "2")))
                .containsExactly("count int_type");
        assertThat(jsonErrors(StrictNumbers.class, "{'count':'1','lax':'2'}")).containsExactly("count int_type");
    }
}
