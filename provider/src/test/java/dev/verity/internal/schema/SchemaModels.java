package dev.verity.internal.schema;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import dev.verity.model.Alias;
import dev.verity.model.Default;
import dev.verity.model.Discriminator;
import dev.verity.model.EnumValue;
import dev.verity.model.ExtraKeys;
import dev.verity.model.Lower;
import dev.verity.model.Model;
import dev.verity.model.ModelSettings;
import dev.verity.model.Secret;
import dev.verity.model.Strip;
import dev.verity.model.Tag;
import dev.verity.model.Upper;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The models whose schemas are tested. */
final class SchemaModels {
    private SchemaModels() {}

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

    enum Color {
        RED,
        GREEN
    }

    enum Level {
        LOW(1),
        HIGH(10);

        @EnumValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }

    record Painted(
            @NotNull Color color,
            Level level,
            @OneOf({"RED"}) Color only) {}

    static class Defaults extends Model {
        int count = 0;
        String name = "none";
        List<String> tags = new ArrayList<>(List.of("a"));
        Secret<String> secret = Secret.of("s");
        LocalDate today = LocalDate.now();

        @Default("2020-02-29")
        LocalDate day;

        Color color = Color.GREEN;
        String unset;
    }

    record Numbers(
            byte small,
            @Positive short positive,
            @PositiveOrZero int natural,
            @Negative long negative,
            @NegativeOrZero BigInteger debt,

            @DecimalMin(value = "0", inclusive = false) @DecimalMax("0.5")
            double share,

            float ratio) {}

    record Decimals(
            @NotNull BigDecimal any,
            @NotNull @Digits(integer = 3, fraction = 2) BigDecimal money,
            @MultipleOf("0.5") BigDecimal steps,
            @MultipleOf("5") int fives,
            @OneOf({"1", "2.0", "x"}) int choice) {}

    record Texts(
            @NotNull @Size(min = 2, max = 5) String units,
            @NotNull @CodePointSize(min = 2, max = 5) String points,
            @NotBlank String words,
            @NotEmpty String some,
            @Pattern(regexp = "[a-z]{2}\\d*|x.y\\s?") String simple,

            @Pattern(regexp = "a+b", flags = Pattern.Flag.CASE_INSENSITIVE) @Pattern(regexp = ".{3,}")
            String two,

            @Email String email,
            @Url String url,

            @Url(protocols = "https", host = "example.com", port = 8443)
            URI endpoint,

            @Strip @Size(min = 2) String stripped,
            @Strip @Lower @Pattern(regexp = "[a-z]+") String lower,
            @Upper @OneOf({"A", "b"}) String upper,
            @Strip @Lower String free,
            char letter) {}

    record Forms(
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
            ZoneOffset offset,
            UUID uuid,
            URI uri,
            Locale locale,
            byte[] bytes,
            @Size(min = 2, max = 5) byte[] few,
            boolean flag,
            @AssertTrue boolean agreed) {}

    record Containers(
            @NotNull @Size(min = 1, max = 3) List<@Size(min = 2) String> names,
            Set<Integer> numbers,
            @UniqueItems int[] unique,
            List<List<@Min(0) Long>> nested,
            Map<String, @Max(9) Integer> scores,
            @Size(max = 2) Map<Color, List<User>> byColor,
            Map<Integer, String> byNumber,
            Map<@Size(min = 2) String, Boolean> flags,
            Map<UUID, Double> byId,
            Optional<@Size(min = 2) String> nickname,
            OptionalInt count,
            @NotNull OptionalDouble share,
            Secret<@Size(min = 3) String> password,
            @Size(min = 3) Secret<String> other,
            Secret<Integer> pin,
            @NotNull Object anything) {}

    static class Node extends Model {
        @NotNull
        String name;

        Node parent;
        List<Node> children = new ArrayList<>();
    }

    record Page<T>(@NotNull List<T> items, T first, @Min(0) int number) {}

    record Users(Page<User> users, Page<String> names) {}

    @Discriminator("kind")
    sealed interface Pet permits Cat, Dog {}

    @Tag("cat")
    @ModelSettings(extra = ExtraKeys.FORBID)
    record Cat(@Min(1) int lives) implements Pet {}

    @Tag("dog")
    record Dog(String kind, @NotNull String bark, Pet friend) implements Pet {}

    record Owner(@NotNull Pet pet, List<Pet> others, Cat cat) {}

    @ModelSettings(extra = ExtraKeys.ALLOW)
    static class Open extends Model {
        @Alias("user-name")
        @NotNull
        String userName;
    }

    @NotNull
    @Size(min = 2, max = 4)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Short {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Later {}

    static class Composed {
        @Short
        String code;

        @Min(value = 5, groups = Later.class)
        int later;

        String name;

        @Size(min = 3)
        String getName() {
            return name;
        }

        @AssertTrue
        boolean isFine() {
            return true;
        }
    }

    record Named(
            @dev.verity.constraints.Length(min = 1, max = 3) String length,

            @org.hibernate.validator.constraints.Length(max = 2)
            String theirs,

            @dev.verity.constraints.Range(min = 2, max = 5) int range,
            @dev.verity.constraints.UUID String id,

            @org.hibernate.validator.constraints.UUID(
                    version = 4,
                    variant = 1,
                    allowNil = false,
                    allowEmpty = true,
                    letterCase = org.hibernate.validator.constraints.UUID.LetterCase.INSENSITIVE)
            String random,

            @org.hibernate.validator.constraints.URL(protocol = "ftp")
            String url,

            @org.hibernate.validator.constraints.UniqueElements
            java.util.List<Integer> items,

            @dev.verity.constraints.IpAddress(type = dev.verity.constraints.IpAddress.Type.IPv4)
            String host,

            @org.hibernate.validator.constraints.CodePointLength(max = 2)
            String points) {}

    record Goods(@dev.verity.constraints.EAN String ean) {}
}
