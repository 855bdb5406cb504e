package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class DumpSuite extends ModelSuite {
    DumpSuite(EngineMode engine) {
        super(engine);
    }

    static class Address extends Model {
        @NotNull
        String city;

        @Alias("zip-code")
        String zip;

        int floor = 1;
    }

    static class Person extends Model {
        @Alias("full-name")
        @NotNull
        String name;

        int age = 18;
        Optional<String> nick;
        Address home;
        List<Address> others = new ArrayList<>();
        Map<String, Address> byName;
    }

    private static final String FULL =
            "{'full-name':'A','age':18,'nick':null,'home':{'city':'X','zip-code':null,'floor':1},'others':[{'city':'Y','zip-code':'1','floor':2}],'byName':{'z':{'city':'Z','zip-code':null,'floor':1}}}";

    private Person person() {
        return parse(
                Person.class,
                "{'full-name':'A','home':{'city':'X'},'others':[{'city':'Y','zip-code':'1','floor':2}],'byName':{'z':{'city':'Z'}},'nick':null}");
    }

    private void assertDump(DumpOptions options, String expected) {
        assertThat(json(Person.class, person(), options)).isEqualTo(expected);
        Object plain = models.type(Person.class).dict(person(), options);
        assertThat(plain.toString().replace("Optional.empty", "null"))
                .isEqualTo(expected.replace("'", "").replace(":", "=").replace(",", ", "));
    }

    @Test
    void everythingByAliasInOrder() {
        assertDump(DumpOptions.ALL, FULL);
    }

    @Test
    void keysMayBeNames() {
        assertDump(DumpOptions.ALL.byName(), FULL.replace("full-name", "name").replace("zip-code", "zip"));
    }

    @Test
    void onlyWhatIsIncluded() {
        assertDump(DumpOptions.ALL.including("name", "home.city"), "{'full-name':'A','home':{'city':'X'}}");
        assertDump(
                DumpOptions.ALL.including("others.zip", "byName.city"),
                "{'others':[{'zip-code':'1'}],'byName':{'z':{'city':'Z'}}}");
        assertDump(DumpOptions.ALL.including("home"), "{'home':{'city':'X','zip-code':null,'floor':1}}");
    }

    @Test
    void allButWhatIsExcluded() {
        assertDump(DumpOptions.ALL.excluding("home", "others", "byName"), "{'full-name':'A','age':18,'nick':null}");
        assertDump(
                DumpOptions.ALL.excluding("home.zip", "home.floor", "others", "byName", "nick", "age"),
                "{'full-name':'A','home':{'city':'X'}}");
        assertDump(
                DumpOptions.ALL.including("home", "others.city").excluding("home.zip", "home.floor"),
                "{'home':{'city':'X'},'others':[{'city':'Y'}]}");
    }

    @Test
    void unsetFieldsMayBeLeftOut() {
        assertDump(
                DumpOptions.ALL.withoutUnset(),
                "{'full-name':'A','nick':null,'home':{'city':'X'},'others':[{'city':'Y','zip-code':'1','floor':2}],'byName':{'z':{'city':'Z'}}}");
    }

    @Test
    void nullsMayBeLeftOut() {
        assertDump(
                DumpOptions.ALL.withoutNulls(),
                "{'full-name':'A','age':18,'home':{'city':'X','floor':1},'others':[{'city':'Y','zip-code':'1','floor':2}],'byName':{'z':{'city':'Z','floor':1}}}");
    }

    @Test
    void defaultsMayBeLeftOut() {
        assertDump(
                DumpOptions.ALL.withoutDefaults(),
                "{'full-name':'A','home':{'city':'X'},'others':[{'city':'Y','zip-code':'1','floor':2}],'byName':{'z':{'city':'Z'}}}");
    }

    @Test
    void objectsThatWereNotReadHaveAllFieldsSet() {
        Address built = new Address();
        built.city = "X";
        assertThat(json(Address.class, built, DumpOptions.ALL.withoutUnset()))
                .isEqualTo("{'city':'X','zip-code':null,'floor':1}");
        assertThat(models.type(Address.class).fieldsSet(built)).containsExactly("city", "zip", "floor");
    }

    @Test
    void jsonMayBeIndented() {
        String json = json(Address.class, of(Address.class, Map.of("city", "X")), DumpOptions.ALL.indented());
        assertThat(json.lines()).containsExactly("{", "  'city' : 'X',", "  'zip-code' : null,", "  'floor' : 1", "}");
    }

    @Test
    void bytesAndStreamsAreUtf8() {
        ModelType<Address> type = models.type(Address.class);
        Address address = type.of(Map.of("city", "\u00e4\ud83d\ude00\"\\\n\u0001"));
        String json = "{\"city\":\"\u00e4\\uD83D\\uDE00\\\"\\\\\\n\\u0001\",\"zip-code\":null,\"floor\":1}";
        assertThat(type.json(address)).isEqualTo(json);
        assertThat(new String(type.jsonBytes(address), StandardCharsets.UTF_8)).isEqualTo(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        type.write(address, out, DumpOptions.ALL);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(type.parse(type.jsonBytes(address)).city).isEqualTo(address.city);
    }

    record Loose(Object value, Map<String, Object> map, List<?> list) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"1", "1.50", "'text'", "null", "[1,[2,{'a':null}]]", "{'a':{'b':[true]}}"})
    void anythingIsKeptAsPlainData(String value) {
        assertRoundTrip(Loose.class, "{'value':" + value + ",'map':{'x':" + value + "},'list':[" + value + "]}");
    }

    @Test
    void anythingIsDumpedByItsClass() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("day", LocalDate.of(2024, 2, 29));
        map.put("address", of(Address.class, Map.of("city", "X")));
        Loose loose = new Loose(Optional.of(new BigDecimal("1.50")), map, List.of(new int[] {1, 2}));
        assertThat(json(Loose.class, loose))
                .isEqualTo(
                        "{'value':1.50,'map':{'day':'2024-02-29','address':{'city':'X','zip-code':null,'floor':1}},'list':[[1,2]]}");
    }

    @Test
    void whatHasNoTypeCannotBeWritten() {
        Loose loose = new Loose(new StringBuilder("x").chars(), null, null);
        assertThatThrownBy(() -> models.type(Loose.class).json(loose))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("A value of \\S+ at /value cannot be written: its field says nothing of its type\\."
                        + " Declare the type\\.");
    }

    static class Base extends Model {
        int a;
    }

    static class Extended extends Base {
        int b;
    }

    record Holder(Base base) {}

    @Test
    void theDeclaredTypeIsDumped() {
        Extended extended = new Extended();
        assertThat(json(Holder.class, new Holder(extended))).isEqualTo("{'base':{'a':0}}");
    }

    @Discriminator("kind")
    sealed interface Shape permits Circle, Square {}

    @Tag("circle")
    record Circle(double radius) implements Shape {}

    @Tag("square")
    record Square(String kind, double side) implements Shape {}

    record Drawing(List<Shape> shapes, Shape main) {}

    @Test
    void theRuntimeTypeOfSealedTypesIsDumpedWithItsTag() {
        assertRoundTrip(
                Drawing.class,
                "{'shapes':[{'kind':'circle','radius':1.5},{'kind':'square','side':2.0}],'main':{'kind':'circle','radius':1.0}}");
    }

    @Test
    void nullKeysCannotBeDumped() {
        Map<String, Address> map = new LinkedHashMap<>();
        map.put(null, null);
        Person person = person();
        person.byName = map;
        assertThatThrownBy(() -> models.type(Person.class).json(person))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A map with a null key cannot be dumped: keys are texts. Remove the key.");
    }
}
