package dev.verity.internal.metadata;

import java.lang.reflect.Field;
import java.lang.reflect.Member;

/**
 * A property as one accessor gives it: a field, or a getter together with those it overrides or implements.
 *
 * <p>A property that has both is two of these with the same name.
 *
 * @param name the property's name in the sense of JavaBeans
 * @param member the {@link Field} or the most specific getter {@link java.lang.reflect.Method}
 */
public record PropertyMetadata(String name, Member member, ValueMetadata value) {
    public boolean isField() {
        return member instanceof Field;
    }
}
