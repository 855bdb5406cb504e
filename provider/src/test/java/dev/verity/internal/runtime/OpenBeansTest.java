package dev.verity.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBeansTest {
    private final OpenBeans open = new OpenBeans();
    private final GroupedPlan plan = new Validating(Set.of(Default.class, First.class));

    interface First {}

    interface Second {}

    private record Validating(Set<Class<?>> validatedGroups) implements GroupedPlan {
        @Override
        public boolean mayRecur() {
            return true;
        }
    }

    /** Equal to all others of its class. */
    private record Twin() {}

    private List<Object> enter(int count) {
        List<Object> beans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object bean = new Twin();
            beans.add(bean);
            assertThat(open.enter(bean, plan)).isTrue();
        }
        return beans;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 100})
    void refuseABeanThatIsOpenForTheSameGroups(int depth) {
        List<Object> beans = enter(depth);

        assertThat(beans).noneMatch(bean -> open.enter(bean, plan));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 100})
    void takeABeanAgainForFurtherGroupsOrAfterItIsLeft(int depth) {
        List<Object> beans = enter(depth);
        Object last = beans.get(depth - 1);

        assertThat(open.enter(last, new Validating(Set.of(First.class)))).isFalse();
        assertThat(open.enter(last, new Validating(Set.of(First.class, Second.class))))
                .isFalse();
        assertThat(open.enter(last, new Validating(Set.of(Second.class)))).isTrue();
        assertThat(open.groups(last)).containsExactlyInAnyOrder(Default.class, First.class, Second.class);
        open.leave();
        assertThat(open.groups(last)).containsExactlyInAnyOrder(Default.class, First.class);
        for (int i = depth - 1; i >= 0; i--) {
            open.leave();
            assertThat(open.enter(beans.get(i), plan)).isTrue();
            open.leave();
        }
    }

    @Test
    void findsBeansWhilePathsGrowAndShrink() {
        List<Object> beans = enter(15);
        for (int round = 0; round < 100; round++) {
            beans.addAll(enter(1 + round % 40));
            assertThat(beans).noneMatch(bean -> open.enter(bean, plan));
            while (beans.size() > 14) {
                beans.remove(beans.size() - 1);
                open.leave();
            }
            beans.addAll(enter(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 100})
    void findsBeansAboveADepthThatWerePlacedThere(int depth) {
        List<Object> beans = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            beans.add(new Twin());
            open.place(i, beans.get(i), plan);
        }

        assertThat(open.find(beans.get(depth - 1), depth)).isEqualTo(depth - 1);
        assertThat(open.find(beans.get(depth - 1), depth - 1)).isEqualTo(-1);
        assertThat(open.plan(depth - 1)).isSameAs(plan);
        Object other = new Twin();
        open.place(depth / 2, other, plan);
        assertThat(open.find(other, depth / 2 + 1)).isEqualTo(depth / 2);
        open.cut(0);
        assertThat(open.find(other, 0)).isEqualTo(-1);
        assertThat(open.groups(other)).isEmpty();
    }
}
