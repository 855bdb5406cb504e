package dev.verity.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplingTest {
    private double next = 0.5;
    private final Sampling sampling = new Sampling(0.25, () -> next);

    private static Site site(Class<?> type, Class<?>... groups) {
        return Site.of(type, Operation.VALIDATE, null, groups);
    }

    private static Site property(String name) {
        return Site.ofProperty(String.class, Operation.PROPERTY, name, new Class<?>[0]);
    }

    private void takeFirst(Site site) {
        for (int i = 0; i < Sampling.FIRST_CALLS; i++) {
            assertThat(sampling.takes(site)).isTrue();
        }
    }

    @Test
    void takesTheFirstCallsOfEachClassGroupsAndProperty() {
        for (Site site : new Site[] {
            site(String.class), site(Integer.class), site(String.class, Runnable.class), property("a"), property("b")
        }) {
            takeFirst(site);
            assertThat(sampling.takes(site)).isFalse();
        }
    }

    @Test
    void takesAShareOfTheOthers() {
        takeFirst(site(String.class));

        next = 0.24;
        assertThat(sampling.takes(site(String.class))).isTrue();
        next = 0.25;
        assertThat(sampling.takes(site(String.class))).isFalse();
        sampling.share(1);
        next = 0.999;
        assertThat(sampling.takes(site(String.class))).isTrue();
        sampling.share(0);
        next = 0;
        assertThat(sampling.takes(site(String.class))).isFalse();
    }

    @Test
    void takesPropertiesOfElementsForOne() {
        takeFirst(property("items[1].name"));

        assertThat(sampling.takes(property("items[2].name"))).isFalse();
    }

    @Test
    void keepsNoKeysOfProperties() {
        assertThat(property("cards[4111].owner").text())
                .isEqualTo("validateProperty(java.lang.String, \"cards[].owner\")");
        assertThat(property("cards[4111").text()).isEqualTo("validateProperty(java.lang.String, \"cards[]\")");
    }

    @Test
    void beginsAnewWhenCleared() {
        takeFirst(site(String.class));
        sampling.clear();

        takeFirst(site(String.class));
    }
}
