// What else a word means by the words beside it: a sentence on our diseases' page that has the other sense, and one of ours that is like it.
import { describe, expect, test } from 'vitest';
import { verdicts } from './read-text.ts';

const TITLE = '% Myasthenia gravis (MG) and amyotrophic lateral sclerosis (ALS)\n';

/** Verdicts on one word of a line below a title that names both diseases. */
function verdictsOn(word: string, line: string): string[] {
  const all = verdicts(TITLE + line).slice(verdicts(TITLE).length);
  return all.filter((verdict) => verdict.replace(/^\(/, '').startsWith(word));
}

describe.each([
  ['MG', 'Our MG needs a gearbox and an engine.', 'In 1969 MG was treated with pyridostigmine.'],
  ['MG', 'He signed it with his initials, MG.', 'His illness, MG, came in the spring.'],
  ['MG', 'Check MG, CA and K in the morning.', 'Causes are low potassium, MG and LEMS.'],
  ['MG', 'On the bottle MG is milligrams.', 'In her letter MG is an illness.'],
  ['ALS', 'He teaches an ALS refresher.', 'He had an ALS course of three years.'],
  ['ALS', 'ALS matrix factorization with missing data.', 'ALS clinics with missing data.'],
  ['SLA', 'The vendor’s SLA promises a reply.', 'Persons with SLA, as it is called in Rome, met.'],
  ['PE', 'A PE teacher and a PE lesson.', 'PE removes antibodies in five sessions.'],
  ['PE', 'The bags are PE-lined.', 'PE was begun the next day.'],
  ['FEES', 'FEES and billing codes are overleaf.', 'FEES showed residue after puree.'],
  ['CMS', 'CMS codes are overleaf.', 'CMS begins in childhood.'],
  ['FUS', 'FUS ablation of the thalamus.', 'FUS mutations begin early.'],
  ['SNIP', 'A SNIP at half the price, with scissors and a vasectomy.', 'SNIP was 45 cm of water.'],
  ['NIV', 'Psalm 23 (NIV) is a psalm and a gospel verse.', 'Noninvasive ventilation (NIV) is used at night.'],
  ['Gold Coast', 'They met at the Gold Coast, whose beaches are long.', 'The Gold Coast criteria are newer.'],
  ['stem cell', 'They build stem cell models of the nerve.', 'A stem cell transplant was tried.'],
  ['stem cells', 'Nerves grown from stem cells of a donor.', 'An infusion of stem cells was tried.'],
  ['hereditary', 'Ascending hereditary spastic paralysis is rare.', 'It is hereditary in one of ten.'],
  ['myopathy', 'Inclusion body myopathy is rare.', 'A myopathy was thought of first.'],
  ['Lou Gehrig’s', 'Lou Gehrig’s batting average was .340.', 'She has Lou Gehrig’s.'],
])('%s', (word, other, ours) => {
  test(`is something else in "${other}"`, () => {
    const [first, ...rest] = verdictsOn(word, other);
    expect(first).toMatch(/^\(.*(?:other_meaning|contested)$/);
    expect(rest.every((verdict) => verdict.startsWith('('))).toBe(true);
  });

  test(`is no other word of the table in "${ours}"`, () => {
    const found = verdictsOn(word, ours);
    expect(found).not.toEqual([]);
    expect(found.filter((verdict) => verdict.endsWith('other_meaning'))).toEqual([]);
  });
});

describe.each([
  ['weakness', 'The evidence has its own weakness: one trial.', 'The weakness: it varies by the hour.'],
  [
    'weakness',
    'Pet insurance leaves out weakness noted before the policy began.',
    'Weakness, noted before the ptosis, began in May.',
  ],
  ['weaknesses', 'He was a man of few weaknesses.', 'The weaknesses of her legs and arms were worse.'],
  ['fatigue', 'Survey fatigue lowers the response.', 'Fatigue lowers her mood.'],
  ['crisis', 'A solution in search of a crisis.', 'Her crisis began with a cold.'],
  ['remission', 'His cancer was in partial remission.', 'Her myasthenia was in partial remission.'],
  ['outlook', 'The League has a generous outlook on sugar.', 'The outlook on treatment is better.'],
  ['outlook', 'ESPN outlook: rain.', 'Outlook: it is better than it was.'],
  ['stroke', 'The doctor strokes the sole of the foot.', 'A stroke comes at once.'],
  ['cure', 'Readers learn how to cure a leak and a rattle in the gearbox.', 'There is no way to cure it.'],
  ['cured', 'The tenant cured the default.', 'Nobody was cured of ALS.'],
  ['fatal', 'Bad news, and fatal for the pipeline.', 'It is fatal within three years.'],
  ['survival', 'The survival of the species.', 'The survival of patients.'],
  ['Life expectancy', 'Life expectancy of the battery.', 'Life expectancy of most patients is near normal.'],
  ['inherited', 'Clinics for inherited heart rhythm disorders.', 'About one in ten cases is inherited.'],
  ['antibody', 'FUS may carry an antibody into the brain.', 'An antibody blocks the receptor.'],
  ['falls', 'Her head falls forward.', 'Falls are common.'],
  ['prevention', 'The council spends on crime prevention.', 'The prevention of falls.'],
  ['ruled out', 'The striker was ruled out of the final.', 'Stroke was ruled out by a scan.'],
  ['mistaken for', 'He was mistaken for a waiter.', 'It is mistaken for a stroke.'],
  [
    'slipped disc',
    'Use the hoist, as lifting gave her a slipped disc.',
    'They first thought of a slipped disc.',
  ],
  ['muscle disease', 'It is a nerve-muscle disease.', 'It is no muscle disease.'],
  ['depression', 'Opioids cause respiratory depression.', 'Depression is common in carers.'],
  ['smoking', 'The smoking area is by the gate.', 'Smoking raises the risk.'],
  ['veterans', 'The squad mixes rookies and veterans.', 'Veterans get it more often.'],
  ['wheelchair', 'There are six wheelchair spaces in the car park.', 'She needs a wheelchair.'],
  ['diaphragm', 'A contraceptive diaphragm is safe.', 'The diaphragm grows weak.'],
  ['end of life', 'The software is at its end of life, and the hardware too.', 'Care at the end of life.'],
  ['oxygen mask', 'Put on your own oxygen mask first.', 'She wore an oxygen mask.'],
  ['exercise', 'The right to exercise discretion.', 'Gentle exercise is safe.'],
  ['weight loss', 'A weight loss program and other offers.', 'Weight loss of ten pounds is a bad sign.'],
  ['chewing', 'Chewing tobacco is sold here.', 'Chewing tires the jaw.'],
  ['hard to swallow', 'The price is hard to swallow.', 'Bread is hard to swallow.'],
  ['breathless', 'The breathless headlines went on.', 'She is breathless in bed.'],
  ['wasting', 'They are wasting taxpayers’ money.', 'Weakness without wasting.'],
  ['tripping', 'He kept tripping the breaker.', 'He kept tripping on stairs.'],
  ['pain', 'No pain, no gain.', 'Pain in the shoulder.'],
  ['botulism', 'Botulism from haylage kills horses.', 'Botulism from canned food is a look-alike.'],
  ['motor neuron disease', 'Equine motor neuron disease is rare.', 'Motor neuron disease is rare.'],
  ['jitter', 'The voice had more jitter and shimmer.', 'Jitter was raised in the muscle.'],
  ['tonic water', 'A gin and tonic water.', 'Quinine is in tonic water.'],
  ['survival', 'The survival of the charity depends on donors.', 'The survival of people with ALS grows.'],
  ['survival', 'A survival guide for Christmas.', 'Survival is longer today.'],
  ['cure', 'The cure for hiccups is cold water.', 'They look for a cure for ALS.'],
  ['pain', 'The new website is a pain.', 'There is a pain in my shoulder.'],
  ['paralysis', 'The paralysis of the council lasted.', 'The paralysis of the legs lasted.'],
  ['rigidity', 'The rigidity of the benefit rules.', 'The rigidity of her legs.'],
  ['rehabilitation', 'The rehabilitation of the old bridge.', 'The rehabilitation of patients.'],
  ['lifespan', 'The lifespan of a washing machine.', 'The lifespan of patients is near normal.'],
  ['weakness', 'He has a weakness for bad puns.', 'He had weakness for three weeks.'],
  ['aspiration', 'A needle aspiration of the cyst.', 'Food in the lungs is called aspiration.'],
])('%s', (word, other, ours) => {
  const isWord = (verdict: string) => new RegExp(`^\\(?${word}s?\\)?:`, 'i').test(verdict);
  const onWord = (line: string) =>
    verdicts(TITLE + line)
      .slice(verdicts(TITLE).length)
      .filter(isWord);

  test(`is something else in "${other}"`, () => {
    expect(onWord(other).map((verdict) => verdict.replace(/.*: /, ''))).toContain('reason_other_meaning');
  });

  test(`is ours in "${ours}"`, () => {
    expect(onWord(ours)).not.toEqual([]);
    // Letters and words with many meanings need more than a title.
    const held = onWord(ours).filter((verdict) => verdict.startsWith('(') && !verdict.endsWith('unbound'));
    expect(held).toEqual([]);
  });
});
