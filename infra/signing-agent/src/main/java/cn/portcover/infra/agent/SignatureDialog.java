package cn.portcover.infra.agent;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Frame;
import java.awt.GridLayout;
import java.time.Duration;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/**
 * The window: who asks and with which card above, the statement, the PIN and two buttons below.
 *
 * <p>The statement has the focus at first, not the PIN: a window that comes up while somebody types
 * elsewhere must not take those keys for a PIN, since a card locks after a few wrong ones.
 */
final class SignatureDialog {
  private final PinEntry.Question question;
  private final Font font;
  private final JDialog dialog;
  private final JPasswordField pin = new JPasswordField(20);
  private boolean signed;

  SignatureDialog(PinEntry.Question question, Font font) {
    this.question = question;
    this.font = font;
    this.dialog = new JDialog((Frame) null, Phrase.TITLE.in(question.language()), true);
  }

  /** Shows the window until the person answers or the time is over; on the event thread. */
  Optional<char[]> ask(Duration patience) {
    dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    dialog.setContentPane(content());
    dialog.pack();
    dialog.setLocationRelativeTo(null);
    dialog.setAlwaysOnTop(true);
    var timer = new Timer(Math.toIntExact(patience.toMillis()), event -> dialog.dispose());
    timer.setRepeats(false);
    timer.start();
    dialog.setVisible(true);
    timer.stop();
    var typed = pin.getPassword();
    pin.setText("");
    return signed && typed.length > 0 ? Optional.of(typed) : Optional.empty();
  }

  private JPanel content() {
    var content = new JPanel(new BorderLayout(8, 8));
    content.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
    content.add(facts(), BorderLayout.NORTH);
    content.add(statement(), BorderLayout.CENTER);
    content.add(controls(), BorderLayout.SOUTH);
    return content;
  }

  private JPanel facts() {
    var lines = new JPanel(new GridLayout(0, 1));
    QuestionText.facts(question).forEach((label, value) -> lines.add(line(label + ": " + value)));
    lines.add(line(QuestionText.extent(question)));
    return lines;
  }

  /** Each line begins with a label of our own, so none is ever taken for HTML. */
  private JLabel line(String text) {
    return inFont(new JLabel(text));
  }

  private JScrollPane statement() {
    var area = inFont(new JTextArea(question.statement().text()));
    area.setEditable(false);
    area.setLineWrap(true);
    area.setCaretPosition(0);
    var pane = new JScrollPane(area);
    pane.setPreferredSize(new Dimension(640, 360));
    return pane;
  }

  private JPanel controls() {
    var sign = inFont(new JButton(Phrase.SIGN.in(question.language())));
    var decline = inFont(new JButton(Phrase.DECLINE.in(question.language())));
    sign.addActionListener(
        event -> {
          signed = true;
          dialog.dispose();
        });
    decline.addActionListener(event -> dialog.dispose());
    pin.addActionListener(event -> sign.doClick());
    var row = new JPanel(new FlowLayout(FlowLayout.TRAILING));
    row.add(inFont(new JLabel(Phrase.PIN.in(question.language()))));
    row.add(pin);
    row.add(decline);
    row.add(sign);
    return row;
  }

  private <T extends JComponent> T inFont(T component) {
    component.setFont(font);
    return component;
  }
}
