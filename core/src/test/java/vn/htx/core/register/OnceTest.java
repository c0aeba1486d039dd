package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void nothingIsMadeBeforeItIsAskedFor() {
        var unused = new Once<>(made::incrementAndGet);

        assertThat(made).hasValue(0);
    }

    @Test
    void whatIsMadeIsKept() {
        Once<Object> once = new Once<>(() -> "made " + made.incrementAndGet());

        assertThat(once.get()).isSameAs(once.get()).isEqualTo("made 1");
    }

    @Test
    void whatCouldNotBeMadeIsMadeAgain() {
        Once<Integer> once = new Once<>(() -> 1 / made.getAndIncrement());

        assertThatThrownBy(once::get).isInstanceOf(ArithmeticException.class);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void whatShipsIsReadOnceForAllWhoShareIt() {
        RegisterParts parts = RegisterParts.standard();

        assertThat(parts.withClock(parts.clock()).rulebook()).isSameAs(parts.rulebook());
        assertThat(parts.withCalendar(parts.calendar()).areas()).isSameAs(parts.areas());
    }
}
