package dev.verity.internal.constraint;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.jspecify.annotations.Nullable;

/** What Hibernate Validator thinks of a value under one constraint, declared on a property of a given type. */
final class HibernateValidatorOracle {
    private static final Map<Class<?>, String> PROPERTY_BY_TYPE = propertyByType();

    private final Validator validator;

    private HibernateValidatorOracle(Validator validator) {
        this.validator = validator;
    }

    static <A extends Annotation> HibernateValidatorOracle of(
            Class<A> constraint, Map<String, Object> attributes, List<Class<?>> types) {
        return of(constraint, attributes, types, Clock.systemUTC(), Duration.ZERO);
    }

    static <A extends Annotation> HibernateValidatorOracle of(
            Class<A> constraint,
            Map<String, Object> attributes,
            List<Class<?>> types,
            Clock clock,
            Duration tolerance) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Properties> properties = mapping.type(Properties.class);
        types.forEach(type -> properties.field(propertyOf(type)).constraint(definition(constraint, attributes)));
        return new HibernateValidatorOracle(configuration
                .addMapping(mapping)
                .clockProvider(() -> clock)
                .temporalValidationTolerance(tolerance)
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory()
                .getValidator());
    }

    boolean accepts(Class<?> type, @Nullable Object value) {
        return validator
                .validateValue(Properties.class, propertyOf(type), value)
                .isEmpty();
    }

    private static <A extends Annotation> GenericConstraintDef<A> definition(
            Class<A> constraint, Map<String, Object> attributes) {
        GenericConstraintDef<A> definition = new GenericConstraintDef<>(constraint);
        attributes.forEach(definition::param);
        return definition;
    }

    private static String propertyOf(Class<?> type) {
        return Objects.requireNonNull(PROPERTY_BY_TYPE.get(type), type::getName);
    }

    private static Map<Class<?>, String> propertyByType() {
        Map<Class<?>, String> properties = new HashMap<>();
        for (Field field : Properties.class.getDeclaredFields()) {
            properties.put(field.getType(), field.getName());
        }
        return properties;
    }

    /** Messages are of no interest. */
    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }

    /** A property for each type that a built-in constraint supports. */
    @SuppressWarnings({"unused", "NullAway.Init"})
    private static final class Properties {
        private Object any;
        private Boolean truth;
        private CharSequence text;
        private Duration duration;
        private BigDecimal bigDecimal;
        private BigInteger bigInteger;
        private Byte byteValue;
        private Short shortValue;
        private Integer intValue;
        private Long longValue;
        private Float floatValue;
        private Double doubleValue;
        private Number number;
        private Collection<?> collection;
        private Map<?, ?> map;
        private Object[] objects;
        private boolean[] booleans;
        private byte[] bytes;
        private char[] chars;
        private double[] doubles;
        private float[] floats;
        private int[] ints;
        private long[] longs;
        private short[] shorts;
        private Date date;
        private Calendar calendar;
        private Instant instant;
        private LocalDate localDate;
        private LocalDateTime localDateTime;
        private LocalTime localTime;
        private MonthDay monthDay;
        private OffsetDateTime offsetDateTime;
        private OffsetTime offsetTime;
        private Year year;
        private YearMonth yearMonth;
        private ZonedDateTime zonedDateTime;
        private HijrahDate hijrahDate;
        private JapaneseDate japaneseDate;
        private MinguoDate minguoDate;
        private ThaiBuddhistDate thaiBuddhistDate;
    }
}
