package dev.verity.internal.codec;

import dev.verity.model.After;
import dev.verity.model.Alias;
import dev.verity.model.Before;
import dev.verity.model.Coerce;
import dev.verity.model.Coercion;
import dev.verity.model.Computed;
import dev.verity.model.Default;
import dev.verity.model.DefaultFactory;
import dev.verity.model.Discriminator;
import dev.verity.model.EnumValue;
import dev.verity.model.EpochTime;
import dev.verity.model.ExtraKeys;
import dev.verity.model.Lower;
import dev.verity.model.Model;
import dev.verity.model.ModelSettings;
import dev.verity.model.Secret;
import dev.verity.model.Strip;
import dev.verity.model.Tag;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classes of objects to be read and written by all kinds of code. They are private: code elsewhere cannot name them. */
@SuppressWarnings("unused")
public final class ObjectModels {
    private ObjectModels() {}

    /** All of them that objects can be made of. */
    public static Stream<Class<?>> all() {
        return Stream.of(ObjectModels.class.getDeclaredClasses())
                .filter(type -> !type.isInterface() && !type.isEnum() && !Supplier.class.isAssignableFrom(type));
    }

    enum Level {
        LOW(1),
        HIGH(10);

        @EnumValue
        private final int number;

        Level(int number) {
            this.number = number;
        }
    }

    enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "green";
            }
        }
    }

    private static final class User extends Model {
        private long id;

        @NotNull
        private String name;

        private int age;
        private @Nullable String email;
    }

    private static final class Primitives {
        private byte one;
        private short two;
        private int three;
        private long four;
        private float five;
        private double six;
        private boolean seven;
        private char eight;
    }

    private static final class Boxes extends Model {
        private Byte one;
        private Short two;
        private Integer three = 3;
        private Long four;
        private Float five;
        private Double six = 6.5;
        private Boolean seven;
        private Character eight;
    }

    private record PrimitiveRecord(
            byte one, short two, int three, long four, float five, double six, boolean seven, char eight) {}

    private record BoxRecord(
            @NotNull Byte one,
            Short two,
            @NotNull Integer three,
            Long four,
            @Default("1.5") Float five,
            Double six,
            @Default("true") Boolean seven,
            Character eight) {}

    private static final class Values extends Model {
        private CharSequence text;

        @NotNull
        private BigDecimal decimal;

        private BigInteger integer;
        private Colour colour;
        private Level level;
        private UUID id;
        private URI link;
        private LocalDate day;

        @EpochTime
        private Instant moment;

        private Year year;
        private byte[] bytes;

        @Strip
        @Lower
        private String tidy;

        @Coerce(Coercion.STRICT)
        private int strict = 5;

        @Coerce(Coercion.LAX)
        private int lax = 5;
    }

    private record Point(int x, int y) {}

    private static final class Shapes extends Model {
        @NotNull
        private Point first;

        private List<Point> points = new ArrayList<>();
        private Map<String, Integer> counts;
        private Set<Colour> colours;
        private int[] numbers;
        private Optional<String> maybe;
        private OptionalInt some;
        private @Nullable Shapes next;
        private Object anything;
        private Secret<String> secret;
        private @Nullable Figure figure;
        private List<List<Long>> table;
    }

    private record Nested(
            @NotNull Point first, List<Point> points, Optional<Point> maybe, OptionalDouble some, Nested next) {}

    @Discriminator("kind")
    private sealed interface Figure permits Circle, Square {}

    @Tag("circle")
    private record Circle(double radius) implements Figure {}

    @Tag("square")
    private static final class Square extends Model implements Figure {
        private int side = 1;
    }

    private static class Base {
        private int id;
        protected String kept = "kept";
        int plain;
    }

    private static class Middle extends Base {
        private int id2;
        public List<String> names = List.of();
    }

    private static final class Inheriting extends Middle {
        private double own;
    }

    private static final class Aliased extends Model {
        @Alias("user-name")
        private String name;

        @Alias("größe \"€\" \n")
        private int size;

        /** Of the same hash as the next. */
        @Alias("Aa")
        private Integer one;

        @Alias("BB")
        private Integer other;
    }

    private record AliasedRecord(
            @Alias("@id") int id,
            @Alias("Aa") String one,
            @Alias("BB") String other) {}

    private static final class Names implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return new ArrayList<>(List.of("new"));
        }
    }

    private static final class Defaults extends Model {
        @Default("7")
        private int seven;

        @Default("[1, 2]")
        private List<Integer> list;

        @DefaultFactory(Names.class)
        private List<String> names;

        private String given = "given";
        private Optional<Integer> none;

        @NotNull
        private String required;
    }

    private record DefaultRecord(
            @Default("7") long seven,
            @Default("{\"x\": 1, \"y\": 2}") Point point,
            @DefaultFactory(Names.class) List<String> names,
            Optional<Integer> none,
            @NotNull String required) {}

    private record Positive(int number, @Nullable String name) {
        private Positive {
            if (number < 0) {
                throw new IllegalArgumentException("must not be negative");
            }
            if (name != null && name.isEmpty()) {
                throw new IllegalStateException();
            }
        }
    }

    private static final class Hooked extends Model {
        private int number;
        private String text;
        private @Nullable Point point;

        @Before("number")
        private static Object number(Object input) {
            return "ten".equals(input) ? 10 : input;
        }

        @After("text")
        private static String text(String text) {
            if ("abc".equals(text)) {
                throw new IllegalArgumentException("no abc");
            }
            return text + "!";
        }

        @Before
        private static Map<String, Object> whole(Map<String, Object> input) {
            input.putIfAbsent("number", 1);
            return input;
        }

        @After
        private void check() {
            if (number == 12) {
                throw new IllegalArgumentException("not twelve");
            }
        }

        @Computed
        private int twice() {
            return number * 2;
        }
    }

    @ModelSettings(extra = ExtraKeys.ALLOW)
    private static final class Open extends Model {
        private int number;
        private @Nullable String text;
    }

    @ModelSettings(extra = ExtraKeys.FORBID, coercion = Coercion.STRICT)
    private static final class Closed extends Model {
        private int number;
        private double floating;
        private @Nullable String text;
        private @Nullable Boolean truth;
    }

    @ModelSettings(extra = ExtraKeys.FORBID)
    private record ClosedRecord(int number, @Nullable Open open) {}

    private static class Box<T> {
        private T content;
        private List<T> more;
    }

    private static final class Boxed extends Box<Integer> {
        private @Nullable PairOf<String, Double> pair;
    }

    private record PairOf<A, B>(A left, B right) {}

    private static final class Nothing extends Model {}

    private record NoComponents() {}

    private static final class Wide extends Model {
        private int a0, a1, a2, a3, a4, a5, a6, a7, a8, a9;
        private String b0, b1, b2, b3, b4, b5, b6, b7, b8, b9;
        private long c0 = 1, c1, c2, c3, c4, c5, c6, c7, c8, c9;
        private Integer d0, d1, d2, d3, d4, d5, d6, d7, d8, d9;
        private double e0 = 1, e1 = 2, e2 = 3, e3, e4, e5, e6, e7, e8, e9;
        private boolean f0, f1, f2, f3 = true, f4, f5, f6, f7, f8, f9;
        @Default("5")
        private int g0, g1, g2, g3, g4;
        @NotNull
        private String h0, h1;
    }

    private record WideRecord(
            @Default("1") int a0,
            @Default("1") long a1,
            @Default("1") double a2,
            @Default("1") int a3,
            @Default("1") int a4,
            @Default("1") int a5,
            @Default("1") int a6,
            @Default("1") int a7,
            @Default("1") int a8,
            @Default("1") int a9,
            String b0,
            String b1,
            String b2,
            String b3,
            String b4,
            String b5,
            String b6,
            String b7,
            String b8,
            String b9,
            Long c0,
            Long c1,
            Long c2,
            Long c3,
            Long c4,
            Long c5,
            Long c6,
            Long c7,
            Long c8,
            Long c9,
            String d0,
            String d1,
            String d2,
            String d3,
            String d4,
            String d5,
            String d6,
            String d7,
            String d8,
            String d9,
            String e0,
            String e1,
            String e2,
            String e3,
            String e4,
            String e5,
            String e6,
            String e7,
            String e8,
            String e9,
            String f0,
            String f1,
            String f2,
            String f3,
            String f4,
            String f5,
            String f6,
            String f7,
            String f8,
            String f9,
            String g0,
            String g1,
            String g2,
            String g3,
            String g4,
            @NotNull String last) {}
}
